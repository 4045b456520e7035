// Only assets that become zip files need it, and nothing here has one: it takes a tenth of the time in which a suite loads its modules.
module.exports = () => {
  throw new Error("cdktf packs a zip file: remove archiver from moduleNameMapper in jest.config.js");
};
