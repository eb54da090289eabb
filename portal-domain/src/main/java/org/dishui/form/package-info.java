/** Forms as data: which facts a program asks for, in which tasks and when, and how typed text becomes an answer or a clear problem. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared", "rules", "site"})
package org.dishui.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
