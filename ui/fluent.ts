// Registers the elements of Fluent that the screens draw, one by one, and no other: each weighs some kilobytes.
import "@fluentui/web-components/button.js";
import "@fluentui/web-components/progress-bar.js";
