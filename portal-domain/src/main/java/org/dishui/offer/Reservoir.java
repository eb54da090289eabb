package org.dishui.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Keeps so many of what goes by, each with the same chance, however many there are. */
final class Reservoir<T> {
    private final int size;
    private final Random random;
    private final List<T> kept = new ArrayList<>();
    private int seen;

    Reservoir(int size, Random random) {
        this.size = size;
        this.random = random;
    }

    void add(T one) {
        seen++;
        if (kept.size() < size) kept.add(one);
        else {
            int place = random.nextInt(seen);
            if (place < size) kept.set(place, one);
        }
    }

    List<T> kept() {
        return List.copyOf(kept);
    }
}
