"""Borders and shores as one net of lines: every line is cut at the shared vertices and simplified once, so that neighbours stay neighbours."""
import collections
from dataclasses import dataclass

from shapely.geometry import LineString, Point
from shapely.ops import polygonize, unary_union
from shapely.strtree import STRtree

from plane import parts_of, simplified_line

JOIN_ANY, JOIN_SHORE = 150, 6_000   # metres an open end may be away from another line, or from the shore


@dataclass
class NetLine:
    """A line of the net; `kind` 'shore' or one of the border kinds; `pieces` is filled by `simplify`."""
    points: list
    attributes: dict
    shore: bool = False


def join_open_ends(net):
    """Carries each open end of a border to the line it was meant to meet, and puts a vertex there."""
    ends = collections.Counter(p for line in net for p in (line.points[0], line.points[-1]))
    inner = {p for line in net for p in line.points[1:-1]}
    shapes = [LineString(line.points) for line in net]
    index = {id(s): i for i, s in enumerate(shapes)}
    tree = STRtree(shapes)
    inserts = collections.defaultdict(list)
    for i, line in enumerate(net):
        for last in (False, True):
            end = line.points[-1 if last else 0]
            if line.shore or line.points[0] == line.points[-1] or ends[end] > 1 or end in inner:
                continue
            near = sorted((shapes[j].distance(Point(end)), j) for j in map(lambda s: index[id(s)], tree.query(Point(end).buffer(JOIN_SHORE))) if j != i)
            hit = next((j for d, j in near if d <= JOIN_ANY), next((j for d, j in near if net[j].shore and d <= JOIN_SHORE), None))
            if hit is None:
                continue
            along = shapes[hit].project(Point(end))
            meet = shapes[hit].interpolate(along)
            vertex = (round(meet.x), round(meet.y))
            inserts[hit].append((along, vertex))
            if vertex != end:
                line.points = line.points + [vertex] if last else [vertex] + line.points
    for i, found in inserts.items():
        net[i].points = _with_vertices(net[i].points, found)


def _with_vertices(points, found):
    out, walked, found = [points[0]], 0.0, sorted(found)
    for a, b in zip(points, points[1:]):
        walked += Point(a).distance(Point(b))
        while found and found[0][0] <= walked:
            out.append(found.pop(0)[1])
        out.append(b)
    out[-1:] = [v for _, v in found] + out[-1:]
    return [p for i, p in enumerate(out) if i == 0 or p != out[i - 1]]


def simplify(net):
    """Simplifies every line between the nodes of the net: ends, junctions, and where the fine region begins."""
    neighbours = collections.defaultdict(set)
    nodes = set()
    for line in net:
        closed = line.points[0] == line.points[-1]
        nodes.update(() if closed else (line.points[0], line.points[-1]))
        for a, b in zip(line.points, line.points[1:]):
            neighbours[a].add(b)
            neighbours[b].add(a)
    nodes.update(p for p, n in neighbours.items() if len(n) > 2)
    for line in net:
        line.points = _simplified_between(line.points, nodes, 0 if line.shore else 10)


def _simplified_between(points, nodes, fine_tolerance):
    if points[0] == points[-1] and points[0] not in nodes:   # let a ring begin at a node, if it has one
        start = next((i for i, p in enumerate(points) if p in nodes), 0)
        points = points[start:-1] + points[:start + 1]
    out, begin = [points[0]], 0
    for i in range(1, len(points)):
        if points[i] in nodes or i == len(points) - 1:
            arc = points[begin:i + 1]
            forward = arc[0] <= arc[-1]   # the same arc must simplify alike in both directions
            done = simplified_line(arc if forward else arc[::-1], fine_tolerance)
            out += (done if forward else done[::-1])[1:]
            begin = i
    return out


def faces(net, extent):
    """The areas between the lines of the net, within `extent`."""
    lines = [LineString(line.points).intersection(extent) for line in net if len(line.points) > 1]
    return [f for f in polygonize(unary_union([*lines, extent.boundary])) if extent.contains(f.representative_point())]


class Nearest:
    """Finds which of several named areas holds a point, or is nearest to it."""

    def __init__(self, named_areas):
        self._parts = [(name, p) for name, area in named_areas for p in parts_of(area, 'Polygon')]
        self._index = {id(p): i for i, (_, p) in enumerate(self._parts)}
        self._tree = STRtree([p for _, p in self._parts])

    def name(self, point):
        for reach in (0, 500, 5_000, 50_000, 500_000):
            hits = sorted((p.distance(point), self._index[id(p)]) for p in self._tree.query(point.buffer(reach) if reach else point))
            hits = [(d, i) for d, i in hits if d <= reach]
            if hits:
                return self._parts[hits[0][1]][0]
        raise ValueError(f'no area near {point}')
