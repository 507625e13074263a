package org.basewatch.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.basewatch.model.GeoPoint;
import org.basewatch.model.RatingCode;
import org.basewatch.model.RatingTally;

/**
 * Brings any number of spots down to as many marks as have room beside each other. A mark stands where most reports are and takes
 * in what has no room beside it; no two marks meet. Distances go by fixed steps of scale and everything else by the map, so that
 * panning never changes what is drawn together, and mostly needs no walk at all. One walk over the visible rows around the view,
 * along a {@link SpotIndex}. Any thread, one at a time.
 */
public final class SpotClustering {
    /** Room that a mark with its words needs, in logical units. */
    private static final double MARK_WIDTH = 120;

    private static final double MARK_HEIGHT = 44;
    /** Steps of scale in one doubling: so much too far apart are marks at most. */
    private static final double STEPS = 2;
    /** Cells of the grid in the room of a mark. */
    private static final int COLUMNS = 4;

    private static final int LINES = 2;
    /** Room for so many cells that hold something, unless more did the last time. */
    private static final int LEAST_CELLS = 256;
    /** How far beside the view is looked at first, in rooms of marks; farther only if an answer hangs on it. */
    private static final double LOOKED_AT = 6;
    /** More cells than this are never looked at. */
    private static final double MOST_CELLS = 4e6;
    /** How far around is counted beside what is looked at, in logical units: so far the map is moved without another walk. */
    private static final double SPARE = 240;

    private final SpotIndex index;
    private final byte[] letters;
    private final IntFunction<RatingCode> codes;
    private final MapProjection projection;
    private Optional<Counted> last = Optional.empty();

    /**
     * Spots of an index.
     *
     * @param letters ordinal of the reliability of each row
     * @param codes the code of a row; asked only for marks that stand for one report
     * @param projection for the keys and positions of spots; the one in which the index was made
     */
    public SpotClustering(SpotIndex index, byte[] letters, IntFunction<RatingCode> codes, MapProjection projection) {
        this.index = index;
        this.codes = codes;
        this.projection = projection;
        this.letters = new byte[index.size()];
        for (int at = 0; at < this.letters.length; at++) {
            this.letters[at] = letters[index.row(at)];
        }
    }

    /** The same spots with other letters, by row. */
    public SpotClustering lettered(byte[] others, IntFunction<RatingCode> otherCodes) {
        return new SpotClustering(index, others, otherCodes, projection);
    }

    /**
     * The marks for a view and a little around it, those with most reports first: about as many as have room in it.
     *
     * @param visible a bit for each row, 64 rows a word
     * @param viewport the view
     */
    public List<SpotCluster> cluster(long[] visible, Viewport viewport) {
        return cluster(visible, viewport, OptionalInt.empty());
    }

    /**
     * The same without the positions of a place, which has a sign of its own.
     *
     * @param without the place, as the index numbers it
     */
    public synchronized List<SpotCluster> cluster(long[] visible, Viewport viewport, OptionalInt without) {
        Room room = Room.of(viewport.metresPerUnit());
        Extent wanted = room.around(viewport.extent(), 0.5);
        double margin = LOOKED_AT;
        while (true) {
            Extent looked = room.around(viewport.extent(), margin);
            Counted counted = counted(new Question(visible, room, without), looked, viewport.metresPerUnit());
            List<SpotCluster> marks = new Marks(counted.grid(), counted.merging(), room).in(wanted);
            margin *= 2;
            if (!counted.merging().isTooSmall()) {
                last = Optional.of(counted);
                return marks;
            }
            if (room.cells(room.around(viewport.extent(), margin)) > MOST_CELLS) {
                return marks;
            }
        }
    }

    private Counted counted(Question asked, Extent looked, double metresPerUnit) {
        return last.filter(known -> known.serves(asked, looked)).orElseGet(() -> {
            Room room = asked.room();
            Extent around = looked.grown(SPARE * metresPerUnit);
            SpotCells cells = last.filter(known ->
                            known.asked().room().equals(room) && known.extent().equals(around))
                    .map(known -> known.grid().layout())
                    .orElseGet(() -> new SpotCells(index, room.cellWidth(), room.cellHeight(), around));
            int likely =
                    Math.max(LEAST_CELLS, last.map(known -> known.grid().size()).orElse(0));
            SpotGrid grid = new SpotGrid(cells, likely);
            grid.count(asked.visible(), letters, asked.without());
            SpotMerging merging = new SpotMerging(
                    grid, room.width() * SpotIndex.FINE, room.height() * SpotIndex.FINE, COLUMNS, LINES);
            return new Counted(asked.kept(), around, grid, merging);
        });
    }

    /** What was counted last, and what was decided about it. */
    private record Counted(Question asked, Extent extent, SpotGrid grid, SpotMerging merging) {
        boolean serves(Question wanted, Extent looked) {
            return asked.isSameAs(wanted) && extent.contains(looked);
        }
    }

    /** What is counted, wherever the view is. */
    private record Question(long[] visible, Room room, OptionalInt without) {
        boolean isSameAs(Question other) {
            return room.equals(other.room) && without.equals(other.without) && Arrays.equals(visible, other.visible);
        }

        Question kept() {
            return new Question(visible.clone(), room, without);
        }
    }

    /**
     * The room of a mark on the map at one step of scale.
     *
     * @param step which step
     * @param width in metres
     * @param height in metres
     */
    private record Room(int step, double width, double height) {
        static Room of(double metresPerUnit) {
            int step = (int) Math.ceil(STEPS * Math.log(MARK_WIDTH * metresPerUnit) / Math.log(2));
            double width = Math.pow(2, step / STEPS);
            return new Room(step, width, width * MARK_HEIGHT / MARK_WIDTH);
        }

        double cellWidth() {
            return width * SpotIndex.FINE / COLUMNS;
        }

        double cellHeight() {
            return height * SpotIndex.FINE / LINES;
        }

        double cells(Extent extent) {
            return extent.width() / width * COLUMNS * extent.height() / height * LINES;
        }

        Extent around(Extent extent, double rooms) {
            return new Extent(
                    extent.minX() - rooms * width,
                    extent.minY() - rooms * height,
                    extent.maxX() + rooms * width,
                    extent.maxY() + rooms * height);
        }
    }

    /** Puts the cells that are drawn with one mark together. */
    private final class Marks {
        private final SpotGrid grid;
        private final SpotMerging merging;
        private final Room room;
        private final int[] markOf;
        private final List<Mark> marks = new ArrayList<>();

        Marks(SpotGrid grid, SpotMerging merging, Room room) {
            this.grid = grid;
            this.merging = merging;
            this.room = room;
            this.markOf = new int[grid.size()];
        }

        List<SpotCluster> in(Extent wanted) {
            Extent theirs = room.around(wanted, 1);
            for (int entry = 0; entry < markOf.length; entry++) {
                MapPoint point = index.mapPoint(grid.x(entry), grid.y(entry));
                if (wanted.contains(point) && merging.isCentre(entry)) {
                    marks.add(new Mark(entry));
                    markOf[entry] = marks.size();
                }
            }
            for (int entry = 0; entry < markOf.length; entry++) {
                if (markOf[entry] == 0 && theirs.contains(index.mapPoint(grid.x(entry), grid.y(entry)))) {
                    int mark = markOf[merging.centreOf(entry)];
                    if (mark > 0) {
                        markOf[entry] = mark;
                        marks.get(mark - 1).join(entry);
                    }
                }
            }
            name();
            return marks.stream()
                    .sorted(Comparator.comparingInt((Mark mark) -> mark.count).reversed())
                    .map(this::finished)
                    .toList();
        }

        /** Tells each mark of the places that it stands for. */
        private void name() {
            for (int place = 0; place < grid.places(); place++) {
                if (grid.countOfPlace(place) > 0) {
                    int mark = markOf[grid.entryOfPlace(place)];
                    if (mark > 0) {
                        marks.get(mark - 1).offer(place, grid.countOfPlace(place));
                    }
                }
            }
        }

        private SpotCluster finished(Mark mark) {
            int only = mark.count == 1 ? grid.firstRow(mark.centre) : -1;
            RatingTally tally =
                    RatingTally.of(mark.letters, only < 0 ? Optional.empty() : Optional.of(codes.apply(only)));
            MapPoint middle = index.mapPoint(grid.x(mark.centre), grid.y(mark.centre));
            if (mark.isAlone && grid.isOneSpot(mark.centre)) {
                GeoPoint position = projection.unproject(middle);
                OptionalInt place = grid.place(mark.centre) == SpotIndex.NO_PLACE
                        ? OptionalInt.empty()
                        : OptionalInt.of(grid.place(mark.centre));
                return new SpotCluster(SpotCluster.spotKey(position), middle, 0, tally, mark.first, place);
            }
            String key = SpotCluster.KEY_PREFIX + room.step() + ":" + grid.mapColumn(mark.centre) + ":"
                    + grid.mapLine(mark.centre);
            return new SpotCluster(key, middle, mark.reach / SpotIndex.FINE, tally, mark.first, mark.mainPlace());
        }

        /** What a mark stands for. */
        private final class Mark {
            private final int centre;
            private final int[] letters = new int[SpotGrid.LETTERS];
            private int count;
            private int first = Integer.MAX_VALUE;
            private double reach;
            private boolean isAlone = true;
            private int place = SpotIndex.NO_PLACE;
            private int ofPlace;

            Mark(int centre) {
                this.centre = centre;
                add(centre);
            }

            void offer(int other, int much) {
                if (much > ofPlace) {
                    place = other;
                    ofPlace = much;
                }
            }

            /** The place at which at least half of it is. */
            OptionalInt mainPlace() {
                return 2L * ofPlace >= count && ofPlace > 0 ? OptionalInt.of(place) : OptionalInt.empty();
            }

            void join(int entry) {
                isAlone = false;
                add(entry);
            }

            private void add(int entry) {
                for (int letter = 0; letter < letters.length; letter++) {
                    letters[letter] += grid.count(entry, letter);
                }
                count += grid.count(entry);
                first = Math.min(first, grid.firstRow(entry));
                reach = Math.max(reach, grid.reach(entry, grid.x(centre), grid.y(centre)));
            }
        }
    }
}
