package org.dishui.catalog;

import java.util.List;
import java.util.Optional;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Provenance;
import org.jspecify.annotations.Nullable;

/** The way of a case through the offices, as data: the picture on the guide is drawn from it and the desk works along it. */
public record Route(List<Stage> stages, Provenance provenance) {
    public Route {
        stages = List.copyOf(stages);
        if (stages.isEmpty()) throw new IllegalArgumentException("a route needs a stage");
        if (stages.getFirst().kind() == StageKind.DECISION)
            throw new IllegalArgumentException("somebody proposes before somebody decides");
        if (stages.stream().noneMatch(stage -> stage.kind() == StageKind.DECISION || stage.kind() == StageKind.ANSWER))
            throw new IllegalArgumentException("a route ends in a decision or an answer");
    }

    /** What is done at a stage. */
    public enum StageKind {
        /** Is everything there? Once, and for all at once (一次性告知). */
        ACCEPTANCE,
        /** Looked into; ends with a proposal. */
        REVIEW,
        /** A second person decides on the proposal; never the one who proposed. */
        DECISION,
        /** One person answers in writing; nothing is granted or refused. */
        ANSWER,
        /** Money or keys are handed over after the decision. */
        DELIVERY
    }

    /**
     * One station.
     *
     * @param team code of the team that works on it; absent for the entry's own
     */
    public record Stage(
            String key,
            StageKind kind,
            LocalizedText name,
            LocalizedText who,
            @Nullable String team,
            int workingDays) {}

    /** The stages that a case waits in before it is decided or answered. */
    public List<Stage> worked() {
        return stages.stream()
                .filter(stage -> stage.kind() != StageKind.DELIVERY)
                .toList();
    }

    public Stage first() {
        return stages.getFirst();
    }

    public Optional<Stage> find(String key) {
        return stages.stream().filter(stage -> stage.key().equals(key)).findFirst();
    }

    /** The stage after that one, as far as a case is worked on. */
    public Optional<Stage> after(String key) {
        var worked = worked();
        for (int i = 0; i < worked.size() - 1; i++)
            if (worked.get(i).key().equals(key)) return Optional.of(worked.get(i + 1));
        return Optional.empty();
    }
}
