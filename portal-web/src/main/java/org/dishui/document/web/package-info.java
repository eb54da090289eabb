/** Files of applicants: their list, uploads and downloads; {@link org.dishui.document.web.UploadedFiles} for forms of other slices. */
@NullMarked
@NamedInterface("web")
package org.dishui.document.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
