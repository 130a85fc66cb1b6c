/** Somebody cancelled the import while it was being worked on: everything done so far is undone. */
export class ImportCancelled extends Error {
  constructor() {
    super('the import was cancelled');
    this.name = 'ImportCancelled';
  }
}
