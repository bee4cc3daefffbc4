//! Dependency graphs: what leads to what, circles, and an order.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::template::Resource;
use crate::value::{Node, Origin, visit_references};

/// Names and what each depends on, with the place that says so.
#[derive(Clone, Debug, Default)]
pub(super) struct Graph {
    edges: IndexMap<String, IndexMap<String, Origin>>,
}

impl Graph {
    /// The resources of a stack: `Ref`, `Fn::GetAtt`, `Fn::Sub` and `DependsOn`.
    pub(super) fn of_resources(stack: &str, resources: &IndexMap<String, Resource>) -> Self {
        let mut graph = Self::default();
        for (id, resource) in resources {
            graph.add_node(id);
            for (_, value) in resource.properties.iter() {
                for (to, origin) in local_references(stack, value) {
                    if resources.contains_key(&to) {
                        graph.add_edge(id, &to, origin);
                    }
                }
            }
            for to in &resource.depends_on {
                graph.add_edge(id, to, resource.origin);
            }
        }
        graph
    }

    pub(super) fn add_node(&mut self, name: &str) {
        if !self.edges.contains_key(name) {
            self.edges.insert(name.to_owned(), IndexMap::new());
        }
    }

    pub(super) fn add_edge(&mut self, from: &str, to: &str, origin: Origin) {
        self.add_node(from);
        self.add_node(to);
        if let Some(targets) = self.edges.get_mut(from) {
            targets.entry(to.to_owned()).or_insert(origin);
        }
    }

    fn targets(&self, name: &str) -> impl Iterator<Item = (&str, Origin)> {
        let targets = self.edges.get(name).into_iter().flatten();
        targets.map(|(to, origin)| (to.as_str(), *origin))
    }

    /// Everything that depends on `name`, itself included.
    pub(super) fn dependents(&self, name: &str) -> BTreeSet<String> {
        let mut sources: IndexMap<&str, Vec<&str>> = IndexMap::new();
        for (from, targets) in &self.edges {
            for to in targets.keys() {
                sources.entry(to).or_default().push(from);
            }
        }
        let mut found = BTreeSet::from([name.to_owned()]);
        let mut open = vec![name];
        while let Some(next) = open.pop() {
            for source in sources.get(next).into_iter().flatten() {
                if found.insert((*source).to_owned()) {
                    open.push(source);
                }
            }
        }
        found
    }

    /// Everything that `name` depends on, itself included.
    pub(super) fn needs(&self, name: &str) -> BTreeSet<String> {
        let mut found = BTreeSet::from([name.to_owned()]);
        let mut open = vec![name];
        while let Some(next) = open.pop() {
            for (to, _) in self.targets(next) {
                if found.insert(to.to_owned()) {
                    open.push(to);
                }
            }
        }
        found
    }

    /// The shortest way from `from` back to itself: each step with the place that says so.
    fn circle_through(&self, from: &str) -> Option<Vec<(String, Origin)>> {
        let mut came_from: IndexMap<&str, (&str, Origin)> = IndexMap::new();
        let mut open = std::collections::VecDeque::from([from]);
        while let Some(next) = open.pop_front() {
            for (to, origin) in self.targets(next) {
                if to == from {
                    let mut path = vec![(next.to_owned(), origin)];
                    let mut at = next;
                    while let Some((before, origin)) = came_from.get(at).filter(|_| at != from) {
                        path.push(((*before).to_owned(), *origin));
                        at = before;
                    }
                    path.reverse();
                    return Some(path);
                }
                if !came_from.contains_key(to) {
                    came_from.insert(to, (next, origin));
                    open.push_back(to);
                }
            }
        }
        None
    }

    /// The circles, each once, as the steps of its shortest way round.
    pub(super) fn circles(&self) -> Vec<Vec<(String, Origin)>> {
        let mut seen: BTreeSet<String> = BTreeSet::new();
        let mut circles = Vec::new();
        for name in self.in_no_order() {
            if seen.contains(name) {
                continue;
            }
            if let Some(circle) = self.circle_through(name) {
                seen.extend(circle.iter().map(|(name, _)| name.clone()));
                circles.push(circle);
            }
        }
        circles
    }

    /// Names that are left when everything that can be ordered is ordered: those in circles and those behind them.
    fn in_no_order(&self) -> Vec<&str> {
        let ordered: BTreeSet<&str> = self.order().into_iter().collect();
        let names = self.edges.keys().map(String::as_str);
        names.filter(|name| !ordered.contains(name)).collect()
    }

    /// The names, each after what it depends on, else in the order in which they were added. Circles are left out.
    pub(super) fn order(&self) -> Vec<&str> {
        let mut waits: IndexMap<&str, usize> = self
            .edges
            .iter()
            .map(|(name, targets)| (name.as_str(), targets.len()))
            .collect();
        let mut sources: IndexMap<&str, Vec<&str>> = IndexMap::new();
        for (from, targets) in &self.edges {
            for to in targets.keys() {
                sources.entry(to).or_default().push(from);
            }
        }
        let position = |name: &str| self.edges.get_index_of(name).unwrap_or(usize::MAX);
        let mut ready: BTreeSet<(usize, &str)> = waits
            .iter()
            .filter(|(_, count)| **count == 0)
            .map(|(name, _)| (position(name), *name))
            .collect();
        let mut order = Vec::new();
        while let Some((_, name)) = ready.pop_first() {
            order.push(name);
            for source in sources.get(name).into_iter().flatten() {
                if let Some(count) = waits.get_mut(source) {
                    *count -= 1;
                    if *count == 0 {
                        ready.insert((position(source), source));
                    }
                }
            }
        }
        order
    }
}

/// The resources of `stack` that a tree refers to, with the places.
pub(super) fn local_references(stack: &str, node: &Node) -> Vec<(String, Origin)> {
    let mut found = Vec::new();
    visit_references(node, &mut |reference| {
        if reference.stack.is_none_or(|other| other == stack) && !reference.is_pseudo() {
            found.push((reference.id.to_owned(), reference.origin));
        }
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn graph(edges: &[(&str, &str)]) -> Graph {
        let mut graph = Graph::default();
        for (from, to) in edges {
            graph.add_edge(from, to, Origin::Unknown);
        }
        graph
    }

    #[test]
    fn what_is_needed_comes_first() {
        assert_eq!(
            graph(&[("a", "b"), ("b", "c"), ("a", "c")]).order(),
            ["c", "b", "a"]
        );
    }

    #[test]
    fn a_circle_is_found_once_with_its_shortest_way() {
        let circles =
            graph(&[("z", "a"), ("a", "b"), ("b", "c"), ("c", "a"), ("b", "a")]).circles();
        let names: Vec<Vec<&str>> = circles
            .iter()
            .map(|circle| circle.iter().map(|(name, _)| name.as_str()).collect())
            .collect();
        assert_eq!(names, [vec!["a", "b"], vec!["c", "a", "b"]]);
    }

    #[test]
    fn dependents_are_found_over_several_steps() {
        let found = graph(&[("a", "b"), ("b", "c"), ("d", "a")]).dependents("c");
        assert_eq!(found.into_iter().collect::<Vec<_>>(), ["a", "b", "c", "d"]);
    }
}
