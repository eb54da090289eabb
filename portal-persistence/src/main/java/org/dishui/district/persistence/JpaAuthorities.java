package org.dishui.district.persistence;

import org.dishui.district.Authorities;
import org.dishui.district.Authority;
import org.springframework.data.repository.Repository;

interface JpaAuthorities extends Authorities, Repository<Authority, String> {}
