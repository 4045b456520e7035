export { fileProblem, readSmallFile } from "../../lib/private/small-file";
