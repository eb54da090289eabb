package org.dishui.identity;

import java.util.List;
import java.util.Map;
import org.dishui.shared.Language;
import org.dishui.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom everybody can be in a demo.
 *
 * @param does what the sign-in page says about them
 * @param profile what they would type into their profile, by the names of its controls
 */
public record DemoPerson(
        String email,
        LocalizedText name,
        LocalizedText does,
        List<Role> roles,
        @Nullable String team,
        Language language,
        @Nullable Map<String, List<String>> profile) {
    /** Everybody's. */
    public static final String PASSWORD = "dishui-demo";

    public DemoPerson {
        roles = List.copyOf(roles);
        profile = profile == null ? null : Map.copyOf(profile);
    }

    public boolean isStaff() {
        return roles.stream().allMatch(Role::isStaff);
    }

    public Map<String, List<String>> typed() {
        return profile == null ? Map.of() : profile;
    }
}
