/** PDFs from templates: letters, receipts and lists, tagged, in the fonts of the house, with codes that verify them. */
@NullMarked
package org.dishui.site.web.pdf;

import org.jspecify.annotations.NullMarked;
