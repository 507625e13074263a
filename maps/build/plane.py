"""The display plane: projection, extent, and the two degrees of detail. Everything else in the build works in whole metres on this plane."""
import math

from pyproj import Transformer
from shapely.geometry import LineString, MultiPolygon, Polygon, box
from shapely.ops import transform, unary_union
from shapely.validation import make_valid

CRS = '+proj=lcc +lat_1=34.65 +lat_0=34.65 +lon_0=37.35 +k_0=0.9996256 +x_0=300000 +y_0=300000 +ellps=WGS84 +units=m +type=crs'
# The rectangle of data: holds 26–50° E, 26–42° N completely, with about 100 km to spare.
EXTENT = box(-950_000, -760_000, 1_700_000, 1_270_000)
# Nothing is simplified visibly inside; outside it is meant for 1 : 2 000 000 and smaller.
FINE_WEST, FINE_SOUTH, FINE_EAST, FINE_NORTH = 34, 31, 44.5, 38.5
COARSE_TOLERANCE, FINE_TOLERANCE = 150, 10
LONGEST_EDGE = 0.1   # degrees; longer edges get points between before projection

_TO_PLANE = Transformer.from_crs('EPSG:4326', CRS, always_xy=True)
_TO_DEGREES = Transformer.from_crs(CRS, 'EPSG:4326', always_xy=True)


def to_degrees(points):
    """(x, y) in metres -> (longitude, latitude), six decimals."""
    lon, lat = _TO_DEGREES.transform([p[0] for p in points], [p[1] for p in points])
    return [(round(a, 6), round(b, 6)) for a, b in zip(lon, lat)]


def _densified(coords):
    """Inserts points on long edges; the same edge gives the same points in either direction, so that shared borders stay shared."""
    out = [coords[0]]
    for a, b in zip(coords, coords[1:]):
        lo, hi = min(a, b), max(a, b)
        n = math.ceil(max(abs(a[0] - b[0]), abs(a[1] - b[1])) / LONGEST_EDGE)
        between = [(lo[0] + (hi[0] - lo[0]) * i / n, lo[1] + (hi[1] - lo[1]) * i / n) for i in range(1, n)]
        out += (between if a == lo else between[::-1]) + [b]
    return out


def project_coords(coords):
    """Longitude/latitude -> whole metres, without repeated points. Degrees are first rounded to 5 decimals (1 m) so that copies coincide."""
    degrees = _densified([(round(c[0], 5), round(c[1], 5)) for c in coords])
    x, y = _TO_PLANE.transform([c[0] for c in degrees], [c[1] for c in degrees])
    return without_repeats([(round(a), round(b)) for a, b in zip(x, y)])


def without_repeats(points):
    return [p for i, p in enumerate(points) if i == 0 or p != points[i - 1]]


def project_lines(geometry):
    """The lines of a longitude/latitude geometry as coordinate lists on the plane."""
    return [c for c in (project_coords(g.coords) for g in parts_of(geometry, 'LineString')) if len(c) > 1]


def project_area(geometry):
    """A polygon geometry in longitude/latitude as a valid one on the plane."""
    polygons = []
    for p in parts_of(geometry, 'Polygon'):
        rings = [project_coords(r.coords) for r in [p.exterior, *p.interiors]]
        if len(rings[0]) > 3:
            polygons.append(areas(make_valid(Polygon(rings[0], [r for r in rings[1:] if len(r) > 3]))))
    return areas(unary_union(polygons))


def parts_of(geometry, kind):
    """The single geometries of one kind inside `geometry`, however deep."""
    if hasattr(geometry, 'geoms'):
        return [p for g in geometry.geoms for p in parts_of(g, kind)]
    return [geometry] if geometry.geom_type == kind and not geometry.is_empty else []


def areas(geometry):
    """Only the polygons of a geometry."""
    return MultiPolygon(parts_of(geometry, 'Polygon'))


def fine_area():
    """The finely drawn region as a polygon on the plane."""
    ring = [(FINE_WEST, FINE_SOUTH), (FINE_EAST, FINE_SOUTH), (FINE_EAST, FINE_NORTH), (FINE_WEST, FINE_NORTH), (FINE_WEST, FINE_SOUTH)]
    return Polygon(project_coords(ring))


def simplified_line(points, fine_tolerance=FINE_TOLERANCE, coarse_tolerance=COARSE_TOLERANCE):
    """Simplifies (Douglas–Peucker) with the tolerance of the region; the two regions meet in a kept vertex, so there is no seam."""
    out = []
    for piece, fine in runs(points):
        line = LineString(piece).simplify(fine_tolerance if fine else coarse_tolerance, preserve_topology=piece[0] == piece[-1])
        out += list(line.coords)[1 if out else 0:]
    return without_repeats([(round(x), round(y)) for x, y in out])


def runs(points):
    """Cuts a line where it enters or leaves the fine region: pairs of (points, is_fine); neighbours share the cut vertex."""
    lon, lat = _TO_DEGREES.transform([p[0] for p in points], [p[1] for p in points])
    flags = [FINE_WEST <= a <= FINE_EAST and FINE_SOUTH <= b <= FINE_NORTH for a, b in zip(lon, lat)]
    start = 0
    for i in range(1, len(points)):
        if flags[i] != flags[i - 1]:
            if i - 1 > start:
                yield points[start:i], flags[i - 1]
            yield points[i - 1:i + 1], True   # the step across the border stays as it is
            start = i
    if len(points) - 1 > start:
        yield points[start:], flags[-1]


def simplified_area(geometry, fine_tolerance, coarse_tolerance):
    """A polygon geometry on the plane, ring by ring through `simplified_line`."""
    polygons = []
    for p in parts_of(geometry, 'Polygon'):
        rings = [simplified_line(list(r.coords), fine_tolerance, coarse_tolerance) for r in [p.exterior, *p.interiors]]
        if len(rings[0]) > 3:
            polygons.append(areas(make_valid(Polygon(rings[0], [r for r in rings[1:] if len(r) > 3]))))
    return areas(unary_union(polygons))


def rounded_area(geometry):
    """To whole metres, and valid there: rounding can make a ring touch itself, so it is mended and rounded until it stays."""
    for _ in range(6):
        geometry = transform(lambda x, y: (_round(x), _round(y)), geometry)
        if geometry.is_valid:
            break
        geometry = areas(make_valid(geometry))
    return areas(geometry)


def _round(values):
    return [round(v) for v in values] if hasattr(values, '__len__') else round(values)
