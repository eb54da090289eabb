package garden;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.List;
import org.dishui.shared.Slug;

/** An entity to try names on; not in org.dishui, where the portal would take it for its own. */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"})
public class Plant {
    @EmbeddedId
    private PlantId id;

    private Slug slug;
    private Period flowering;

    @ElementCollection
    private List<Leaf> leaves;

    @ElementCollection
    private List<Slug> names;

    @ElementCollection
    private List<String> words;

    @Embeddable
    record PlantId(Integer value) {}

    @Embeddable
    record Period(int start, int finish) {}

    @Embeddable
    record Leaf(Slug colour, int size) {}
}
