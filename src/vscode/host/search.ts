/** Folders of programs, in which nobody keeps what they write: no search over the workspace enters them. */
export const foldersOfPrograms = "**/{node_modules,.git,.venv,renv}/**";
