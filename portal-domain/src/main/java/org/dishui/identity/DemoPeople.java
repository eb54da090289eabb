package org.dishui.identity;

import java.util.List;

/** Who there is in a demo; nobody outside of one. */
public interface DemoPeople {
    List<DemoPerson> all();
}
