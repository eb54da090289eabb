package org.dishui.district.persistence;

import org.dishui.district.Year;
import org.dishui.district.Years;
import org.springframework.data.repository.Repository;

interface JpaYears extends Years, Repository<Year, Integer> {}
