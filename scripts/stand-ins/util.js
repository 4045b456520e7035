/** Stands in for what cdktf's outputs take of node:util, because Node.js 22 and later warn of it on the terminal. */
module.exports = { isArray: Array.isArray };
