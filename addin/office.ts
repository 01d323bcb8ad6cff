/** What Office offers a pane that is also the page of the commands; on an iPad and in old versions it is not there. */
function addinOfOffice(): Office.Addin | undefined {
  return Office.addin;
}

/** Whether Office's own script could be loaded. */
export function isOfficeLoaded(): boolean {
  return typeof Office !== "undefined";
}

/** What Office says of where we are. Outside Office parts of it are missing, whatever its types say. */
export function officeContext(): Partial<Office.Context> {
  return Office.context;
}

/** Whether this Office has a set of functions of this version; false outside Office. */
export function supports(set: string, version: string): boolean {
  return officeContext().requirements?.isSetSupported(set, version) ?? false;
}

/** Brings the pane on screen; false where Office has no way to, or will not. */
export async function showPane(): Promise<boolean> {
  const addin = addinOfOffice();
  if (addin === undefined) return false;
  try {
    await addin.showAsTaskpane();
    return true;
  } catch {
    return false;
  }
}

/** Opens a page of ours in a browser; false where that was refused. */
export function browse(address: string): boolean {
  if (supports("OpenBrowserWindowApi", "1.1")) {
    Office.context.ui.openBrowserWindow(address);
    return true;
  }
  return window.open(address, "_blank") !== null;
}
