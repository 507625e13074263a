"""Land and sea from the GSHHG shores, at full resolution, on the plane."""
from shapely.geometry import LineString, Point, Polygon, box
from shapely.ops import linemerge, polygonize, unary_union
from shapely.prepared import prep

from plane import areas, fine_area, parts_of, project_area, project_coords

FRAME = box(21.05, 23.05, 55.45, 44.45)
SMALLEST_COARSE_ISLAND = 2e6   # m²
SMALLEST_SEA = 0.005           # square degrees, about 50 km²: a smaller face of the shore lines is an islet, never sea
CASPIAN = Point(51, 42)        # GSHHG counts the Caspian Sea among the lakes


def land_area(sources):
    """All land as one area on the plane, lakes included, small islands away from Syria left out."""
    shores = sources.shores()
    lines = shores[1] + _caspian(shores)
    faces = polygonize(unary_union([line.intersection(FRAME) for line in lines] + [FRAME.boundary]))
    known_land = unary_union(sources.natural_earth('land').geometry.buffer(0)).intersection(FRAME)
    land = [f for f in faces if f.area < SMALLEST_SEA or f.intersection(known_land).area > f.area / 2]
    return _without_small_islands(project_area(unary_union(land)))


def _caspian(shores):
    """The shore of the Caspian Sea and its islands."""
    lake_shore = unary_union([line.intersection(FRAME) for line in shores[2]] + [FRAME.boundary])
    sea = next(f for f in polygonize(lake_shore) if f.contains(CASPIAN))
    basin = prep(Polygon(sea.exterior).buffer(0.001))
    islands = [line for line in shores[3] if basin.contains(line)]
    return [LineString(ring.coords) for ring in [sea.exterior, *sea.interiors]] + islands


def _without_small_islands(land):
    fine = prep(fine_area())
    return areas(unary_union([p for p in parts_of(land, 'Polygon') if p.area >= SMALLEST_COARSE_ISLAND or fine.intersects(p)]))


def shore_lines(land, extent):
    """The shore inside `extent` as coordinate lists."""
    rings = [r for p in parts_of(land, 'Polygon') for r in [p.exterior, *p.interiors]]
    return [[(round(x), round(y)) for x, y in g.coords]
            for r in rings for g in parts_of(linemerge_any(LineString(r.coords).intersection(extent)), 'LineString')]


def linemerge_any(geometry):
    return linemerge(geometry) if geometry.geom_type == 'MultiLineString' else geometry


def cut_seas(sea, seas, straits):
    """Cuts the water at the straits and names each piece: pairs of (area, attributes), the pieces of one sea together.

    `seas` holds (name_en, name_ar, longitude, latitude of a point in it); a small piece goes to the nearest sea.
    """
    knife = unary_union([LineString(project_coords(s)).buffer(1) for s in straits])
    points = [Point(project_coords([(lon, lat)])[0]) for _, _, lon, lat in seas]
    waters = parts_of(sea.difference(knife), 'Polygon')
    main = [next(w for w in waters if w.contains(p)) for p in points]
    pieces = [[] for _ in seas]
    for water in waters:
        distances = [water.distance(m) for m in main]
        pieces[distances.index(min(distances))].append(water)
    return [(areas(unary_union(p)), {'name_en': s[0], 'name_ar': s[1]}) for p, s in zip(pieces, seas) if p]
