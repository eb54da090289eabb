package org.dishui.district;

import java.util.List;
import java.util.Optional;

/** The years that have a calendar of their own. */
public interface Years {
    Year save(Year year);

    Optional<Year> findById(Integer year);

    List<Year> findAll();
}
