package org.dishui.application.web;

import java.util.UUID;
import org.dishui.application.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to hand an application in.
 *
 * @param key made for this one page: sent twice, it is carried out once
 * @param version of the answers that were looked over
 * @param declared that they are true
 * @param agreed to the privacy notice
 */
record SubmissionForm(String key, String version, String declared, String agreed) {
    SubmissionForm(@Nullable String key, @Nullable String version, @Nullable String declared, @Nullable String agreed) {
        this.key = key == null ? "" : key;
        this.version = version == null ? "" : version;
        this.declared = declared == null ? "" : declared;
        this.agreed = agreed == null ? "" : agreed;
    }

    static SubmissionForm of(Dossier dossier) {
        var version = Integer.toString(dossier.filed().version());
        return new SubmissionForm(UUID.randomUUID().toString(), version, "", "");
    }

    public boolean isDeclared() {
        return declared.equals("yes");
    }

    public boolean isAgreed() {
        return agreed.equals("yes");
    }

    /** A page of ours carries both numbers; something else is not understood. */
    public boolean isOurs() {
        return version.matches("\\d{1,9}") && key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    public UUID toKey() {
        return UUID.fromString(key);
    }

    public int toVersion() {
        return Integer.parseInt(version);
    }
}
