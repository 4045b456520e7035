/** Stands in for cdktf's own: a trace for every token takes a large part of the time of a synthesis, and nothing here shows one. */
module.exports = { captureStackTrace: () => [], captureCreationStack: () => [] };
