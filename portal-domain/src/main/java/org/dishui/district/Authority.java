package org.dishui.district;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** An authority as it stands, with its teams. */
@Entity
@Table(name = "district_authority")
public class Authority {
    @Id
    private String code;

    private int position;
    private AuthorityDefinition definition;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Authority() {}

    public static Authority of(AuthorityDefinition definition, int position) {
        var authority = new Authority();
        authority.code = definition.code();
        authority.position = position;
        authority.definition = definition;
        return authority;
    }

    public void revise(AuthorityDefinition newer) {
        if (!newer.equals(definition)) definition = newer;
    }

    public String code() {
        return code;
    }

    public AuthorityDefinition definition() {
        return definition;
    }

    public int position() {
        return position;
    }
}
