"""Rivers, lakes and built-up areas."""
from shapely.geometry import LineString, Point, box
from shapely.ops import linemerge, polygonize, unary_union
from shapely.prepared import prep

import names
from coast import linemerge_any
from plane import EXTENT, areas, fine_area, parts_of, project_area, project_coords, project_lines, rounded_area, simplified_area, simplified_line

# WDBII level -> class (3 small, 4 intermittent, 5 canal); 0 (double lines), 1 (Natural Earth has them), 9 and 10 (small canals) are left out.
STREAM_CLASSES = {2: 2, 3: 2, 4: 3, 5: 4, 6: 4, 7: 4, 8: 5}
COARSE_STREAMS = (2, 3, 4)          # levels that are drawn away from Syria too
SHORTEST_STREAM = 3_000          # m
STREAM_MARGIN = 150_000          # m around Syria within which the small rivers are drawn
SMALLEST_LAKE = (2e6, 20e6)      # m², fine and coarse
SMALLEST_TOWN = (0.2e6, 4e6)     # m², fine and coarse


def rivers(sources, syria):
    """Natural Earth's named rivers, and WDBII's where those have none."""
    great, corridor = _great_rivers(sources)
    near_syria = syria.buffer(STREAM_MARGIN)
    streams = []
    for level, lines in sorted(sources.small_rivers().items()):
        if level not in STREAM_CLASSES:
            continue
        for line in parts_of(linemerge(unary_union(lines)), 'LineString'):
            streams += _stream(line, level, corridor, None if level in COARSE_STREAMS else near_syria)
    return great + streams


def _great_rivers(sources):
    table = sources.natural_earth('rivers_lake_centerlines')
    features, all_lines = [], []
    for r in table[~table['name'].isin(names.LEFT_OUT_RIVERS)].itertuples():
        lines = [LineString(c) for c in project_lines(linemerge_any(r.geometry))]
        all_lines += lines
        english, arabic, rank = names.RIVERS.get(r.name, (None, None, 3))
        cut = unary_union([_simple(x) for x in lines]).intersection(EXTENT)
        if not cut.is_empty:
            features.append((linemerge_any(cut), {'name_en': english, 'name_ar': arabic, 'class': rank}))
    return features, prep(unary_union(all_lines).buffer(3_200))


def _stream(line, level, corridor, region):
    flat = LineString(project_coords(line.coords))
    if corridor.contains(flat) or not flat.intersects(EXTENT):
        return []
    cut = flat.intersection(EXTENT if region is None else region.intersection(EXTENT))
    english, arabic = next(((e, a) for e, a, b, levels in names.NAMED_STREAMS
                            if level in levels and line.intersection(box(*b)).length > 0.6 * line.length), (None, None))
    attributes = {'name_en': english, 'name_ar': arabic, 'class': STREAM_CLASSES[level]}
    return [(_simple(g), attributes) for g in parts_of(cut, 'LineString') if g.length > SHORTEST_STREAM]


def _simple(line):
    return LineString(simplified_line([(round(x), round(y)) for x, y in line.coords], 25))


def lakes(sources):
    """Natural Earth's lakes (they have the reservoirs), and GSHHG's where those have none."""
    fine = prep(fine_area())
    known = [project_area(g.buffer(0)) for g in sources.flightgear('lakes').geometry]
    taken = prep(unary_union(known))
    shores = unary_union(sources.shores()[2])
    dry = [Point(p) for p in names.DRY_LAKES]
    more = [project_area(p) for p in polygonize(shores) if p.area < 5 and not any(p.contains(d) for d in dry)]   # not the Caspian Sea
    chosen = known + [p for p in more if not taken.intersects(p)]
    features = []
    for lake in chosen:
        lake = lake.intersection(EXTENT)
        if lake.area > SMALLEST_LAKE[0 if fine.intersects(lake) else 1]:
            features.append((rounded_area(simplified_area(lake, 10, 200)), _lake_name(lake)))
    return features


def _lake_name(lake):
    name = next(((e, a) for e, a, lon, lat in names.LAKES if Point(project_coords([(lon, lat)])[0]).within(lake.buffer(4_000))), (None, None))
    return {'name_en': name[0], 'name_ar': name[1]}


def urban_areas(sources, land):
    """Built-up areas, on land only."""
    fine, ground = prep(fine_area()), prep(land)
    features = []
    for g in sources.flightgear('urban_areas').geometry:
        town = project_area(g.buffer(0)).intersection(EXTENT)
        if town.area > SMALLEST_TOWN[0 if fine.intersects(town) else 1]:
            town = simplified_area(town, 25, 250)
            town = town if ground.contains(town) else town.intersection(land)
            features.append((rounded_area(areas(town)), {}))
    return [f for f in features if f[0].area > 0]
