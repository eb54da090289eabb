@org.jspecify.annotations.NullMarked
package org.dishui.document;
