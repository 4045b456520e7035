/** Stands in for cdktf's archiver: only assets that become zip files need it, and nothing here has one. */
module.exports = () => {
  throw new Error("cdktf packs a zip file: remove archiver from the stand-ins (jest.config.js, scripts/cli-bundle.ts)");
};
