/** Stands in for cdktf's own: a trace for every token takes a large part of the time of a synthesis, and no test looks at one. */
module.exports = { captureStackTrace: () => [], captureCreationStack: () => [] };
