package org.dishui.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dishui.form.Input;
import org.dishui.identity.AccountId;
import org.dishui.identity.Editor;
import org.dishui.identity.Role;
import org.dishui.shared.Slug;
import org.dishui.studio.Changes;
import org.dishui.studio.Draft;
import org.dishui.studio.Editing;

/** Two people who change an entry for a test, as an editor and a publisher do. */
public record EditorsHands(Editing editing, Changes changes) {
    static final Editor HUI = new Editor(AccountId.next(), "Hui", Set.of(Role.EDITOR));
    static final Editor JUN = new Editor(AccountId.next(), "Jun", Set.of(Role.PUBLISHER));

    /** What is typed, by the name of its control. */
    public void publish(Slug slug, Map<String, String> typed, String note) {
        submit(slug, typed, note);
        editing.publish(JUN, slug, version(slug));
    }

    void submit(Slug slug, Map<String, String> typed, String note) {
        editing.begin(HUI, slug);
        Map<String, List<String>> lists = typed.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue())));
        var draft = Draft.of(changes.requireOpen(slug).definition(), new Input(lists));
        assertThat(draft.problems()).isEmpty();
        editing.write(HUI, slug, version(slug), draft.definition(), note);
        editing.submit(HUI, slug, version(slug));
    }

    int version(Slug slug) {
        return changes.requireOpen(slug).version();
    }
}
