/** What every slice speaks: money, localized text, provenance, ids, paging, the actor, a broken rule. Uses no other slice. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.dishui.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
