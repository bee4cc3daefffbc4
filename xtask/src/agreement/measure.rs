//! The measure: which findings of two tools are the same, and how exactly they agree.

use std::collections::{BTreeMap, BTreeSet};

use super::concept::is_shared;
use super::finding::{Finding, Level, Mark, marks};

/// How many both have, and how many only one of the two.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Counts {
    pub(super) both: usize,
    pub(super) theirs: usize,
    pub(super) ours: usize,
}

impl Counts {
    /// What part of ours is also theirs.
    pub(super) fn precision(self) -> f64 {
        share(self.both, self.both + self.ours)
    }

    /// What part of theirs is also ours.
    pub(super) fn recall(self) -> f64 {
        share(self.both, self.both + self.theirs)
    }

    /// Both in one figure.
    pub(super) fn f1(self) -> f64 {
        let (precision, recall) = (self.precision(), self.recall());
        2.0 * precision * recall / (precision + recall).max(1e-9)
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of findings are small")]
pub(super) fn share(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64
}

/// How two findings, or one that has no counterpart, differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Only they have it.
    Missing,
    /// Only we have it.
    Extra,
    /// Both have it, on different lines.
    Line,
}

/// A difference, for the ledger.
#[derive(Debug)]
pub(super) struct Difference {
    pub(super) file: String,
    pub(super) kind: Kind,
    pub(super) mark: Mark,
}

/// What was measured over a set of templates.
#[derive(Debug, Default)]
pub(super) struct Measure {
    pub(super) files: usize,
    pub(super) perfect: usize,
    /// Templates in which both find an error, or neither; only they do; only we do.
    pub(super) verdict: Counts,
    pub(super) sites: Counts,
    pub(super) findings: Counts,
    pub(super) by_concept: BTreeMap<String, Counts>,
    pub(super) same_line: usize,
    pub(super) same_start: usize,
    pub(super) same_span: usize,
    /// Our codes that they do not have.
    pub(super) own: BTreeMap<String, usize>,
    pub(super) differences: Vec<Difference>,
}

impl Measure {
    /// Compares the findings of one template, those of the worst levels up to `level`.
    pub(super) fn add(&mut self, file: &str, theirs: &[&Finding], ours: &[&Finding], level: Level) {
        let of_level = |findings: &[&Finding]| {
            let kept = findings.iter().filter(|finding| finding.level <= level);
            marks(kept.copied())
        };
        let theirs = of_level(theirs);
        let (ours, own): (Vec<Mark>, Vec<Mark>) = of_level(ours)
            .into_iter()
            .partition(|mark| is_shared(&mark.rule));
        for mark in own {
            *self.own.entry(mark.rule).or_default() += 1;
        }
        self.files += 1;
        self.add_verdict(&theirs, &ours);
        self.add_sites(&theirs, &ours);

        let before = self.findings;
        let pairs = pairs(&theirs, &ours);
        for (their, our) in pairs
            .iter()
            .filter_map(|(i, j)| theirs.get(*i).zip(ours.get(*j)))
        {
            self.add_pair(file, their, our);
        }
        let matched: BTreeSet<usize> = pairs.iter().map(|(i, _)| *i).collect();
        self.add_single(file, Kind::Missing, &theirs, &matched);
        let matched: BTreeSet<usize> = pairs.iter().map(|(_, j)| *j).collect();
        self.add_single(file, Kind::Extra, &ours, &matched);
        let is_perfect = before.theirs == self.findings.theirs && before.ours == self.findings.ours;
        self.perfect += usize::from(is_perfect);
    }

    fn add_verdict(&mut self, theirs: &[Mark], ours: &[Mark]) {
        let has_error = |marks: &[Mark]| marks.iter().any(|mark| mark.level == Level::Error);
        match (has_error(theirs), has_error(ours)) {
            (true, false) => self.verdict.theirs += 1,
            (false, true) => self.verdict.ours += 1,
            _ => self.verdict.both += 1,
        }
    }

    fn add_sites(&mut self, theirs: &[Mark], ours: &[Mark]) {
        let theirs: BTreeSet<_> = theirs.iter().map(Mark::site).collect();
        let ours: BTreeSet<_> = ours.iter().map(Mark::site).collect();
        self.sites.both += theirs.intersection(&ours).count();
        self.sites.theirs += theirs.difference(&ours).count();
        self.sites.ours += ours.difference(&theirs).count();
    }

    fn add_pair(&mut self, file: &str, their: &Mark, our: &Mark) {
        self.findings.both += 1;
        self.by_concept
            .entry(their.concept.clone())
            .or_default()
            .both += 1;
        let same_start = their.start == our.start;
        let same_line = their.start.first() == our.start.first();
        self.same_line += usize::from(same_line);
        self.same_start += usize::from(same_start);
        self.same_span += usize::from(same_start && their.end == our.end);
        if !same_line {
            self.differences.push(Difference {
                file: file.to_owned(),
                kind: Kind::Line,
                mark: our.clone(),
            });
        }
    }

    fn add_single(&mut self, file: &str, kind: Kind, all: &[Mark], matched: &BTreeSet<usize>) {
        let single = all
            .iter()
            .enumerate()
            .filter(|(at, _)| !matched.contains(at));
        for (_, mark) in single {
            let concept = self.by_concept.entry(mark.concept.clone()).or_default();
            match kind {
                Kind::Missing => {
                    self.findings.theirs += 1;
                    concept.theirs += 1;
                }
                Kind::Extra | Kind::Line => {
                    self.findings.ours += 1;
                    concept.ours += 1;
                }
            }
            self.differences.push(Difference {
                file: file.to_owned(),
                kind,
                mark: mark.clone(),
            });
        }
    }
}

/// Which of theirs is which of ours, one to one; the surest pairs first.
fn pairs(theirs: &[Mark], ours: &[Mark]) -> Vec<(usize, usize)> {
    let mut candidates = Vec::new();
    for (i, their) in theirs.iter().enumerate() {
        for (j, our) in ours.iter().enumerate() {
            if let Some(sureness) = sureness(their, our) {
                candidates.push((sureness, i, j));
            }
        }
    }
    candidates.sort_unstable();
    let (mut used, mut used_of_ours) = (BTreeSet::new(), BTreeSet::new());
    let mut pairs = Vec::new();
    for (_, i, j) in candidates.into_iter().rev() {
        if used.contains(&i) || used_of_ours.contains(&j) {
            continue;
        }
        used.insert(i);
        used_of_ours.insert(j);
        pairs.push((i, j));
    }
    pairs
}

/// Whether two findings may be the same, and how sure that is.
fn sureness(their: &Mark, our: &Mark) -> Option<u8> {
    if their.concept != our.concept {
        return None;
    }
    let same_line = their.start.first() == our.start.first();
    if their.anchor == our.anchor {
        return Some(4 + u8::from(their.start == our.start));
    }
    if same_line && their.start.first() != Some(&0) {
        return Some(3);
    }
    let is_parent = |above: &[String], below: &[String]| {
        below.len() == above.len() + 1 && above.len() >= 2 && below.starts_with(above)
    };
    let related = is_parent(&our.anchor, &their.anchor) || is_parent(&their.anchor, &our.anchor);
    related.then_some(2)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn finding(rule: &str, path: &Value, line: u32) -> Finding {
        let finding = json!({
            "rule": rule, "level": "Error", "path": path, "start": [line, 3], "end": [line, 9], "message": "",
        });
        serde_json::from_value(finding).unwrap()
    }

    fn measured(theirs: &[Finding], ours: &[Finding]) -> Measure {
        let mut measure = Measure::default();
        let theirs: Vec<_> = theirs.iter().collect();
        let ours: Vec<_> = ours.iter().collect();
        measure.add("a.yaml", &theirs, &ours, Level::Warning);
        measure
    }

    #[test]
    fn the_same_finding_is_found_under_another_code_and_inside_of_a_function() {
        let path = json!(["Resources", "A", "Properties", "B"]);
        let inside = json!(["Resources", "A", "Properties", "B", "Fn::If", 1]);
        let theirs = [finding("E3003", &path, 4)];
        let ours = [finding("E3017", &inside, 5), finding("D101", &json!([]), 1)];
        let measure = measured(&theirs, &ours);
        assert_eq!((measure.findings.both, measure.perfect), (1, 1));
        assert_eq!((measure.same_line, measure.same_start), (0, 0));
        assert_eq!(measure.own.get("D101"), Some(&1));
        assert_eq!(measure.differences[0].kind, Kind::Line);
    }

    #[test]
    fn the_key_and_the_structure_around_it_are_near_enough() {
        let around = json!(["Resources", "A", "Properties"]);
        let key = json!(["Resources", "A", "Properties", "B"]);
        let other = json!(["Resources", "C", "Properties", "B"]);
        let theirs = [finding("E3002", &around, 3), finding("E3002", &other, 9)];
        let ours = [finding("E3002", &key, 4)];
        let measure = measured(&theirs, &ours);
        assert_eq!((measure.findings.both, measure.findings.theirs), (1, 1));
        assert_eq!((measure.sites.both, measure.sites.theirs), (1, 1));
        assert_eq!(measure.findings.precision(), 1.0);
        assert_eq!(measure.findings.recall(), 0.5);
    }
}
