//! What the engine finds, before it is told to anyone.

use std::cmp::Reverse;

use super::keyword::Keyword;
use crate::diagnostic::Code;
use crate::validate::Segment;
use crate::value::Origin;

/// One thing that does not fit its schema.
#[derive(Clone, Debug)]
pub(in crate::validate) struct Issue {
    /// The rule that speaks; none until the rule that runs the schema claims it.
    pub(in crate::validate) code: Option<Code>,
    /// The keyword of the schema that is not met.
    pub(in crate::validate) keyword: Keyword,
    /// Where in the template.
    pub(in crate::validate) path: Vec<Segment>,
    /// Where it is written, when that is not where the path leads.
    pub(in crate::validate) origin: Option<Origin>,
    pub(in crate::validate) message: String,
    /// What to do about it.
    pub(in crate::validate) help: Option<String>,
    /// Other places that have a part in it, and which.
    pub(in crate::validate) related: Vec<(Vec<Segment>, String)>,
    /// Why each of several alternatives failed.
    pub(in crate::validate) causes: Vec<Self>,
    /// Whether it cannot be decided, because a function's value is not known before the deployment.
    pub(in crate::validate) unknown: bool,
    /// Whether the value was of the type that the schema asks for: then the schema was meant for it.
    pub(in crate::validate) fits_type: Option<bool>,
}

impl Issue {
    pub(in crate::validate) fn new(path: Vec<Segment>, message: impl Into<String>) -> Self {
        Self {
            code: None,
            keyword: Keyword::Unset,
            path,
            origin: None,
            message: message.into(),
            help: None,
            related: Vec::new(),
            causes: Vec::new(),
            unknown: false,
            fits_type: None,
        }
    }

    /// Something that only the deployment can decide.
    pub(in crate::validate) fn unknown() -> Self {
        let mut issue = Self::new(Vec::new(), String::new());
        issue.unknown = true;
        issue
    }

    pub(in crate::validate) fn of(mut self, code: Code) -> Self {
        self.code = Some(code);
        self
    }

    /// Written elsewhere than the path leads.
    pub(in crate::validate) fn written_at(mut self, origin: Origin) -> Self {
        self.origin = Some(origin);
        self
    }

    pub(in crate::validate) fn by(mut self, keyword: Keyword) -> Self {
        self.keyword = keyword;
        self
    }

    pub(in crate::validate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Another place that has a part in it, and which.
    pub(in crate::validate) fn related(
        mut self,
        path: Vec<Segment>,
        part: impl Into<String>,
    ) -> Self {
        self.related.push((path, part.into()));
        self
    }

    /// How much it says about what was meant: issues nearer to the root say that more is wrong, and that alternatives
    /// all failed says little.
    fn relevance(&self) -> (Reverse<usize>, bool, bool) {
        (
            Reverse(self.path.len()),
            !matches!(self.keyword, Keyword::AnyOf | Keyword::OneOf),
            !self.fits_type.unwrap_or_default(),
        )
    }
}

/// The one issue of several that says best what is wrong: the most relevant one, and where that says only that no
/// alternative fits, the deepest reason, unless there are several as good.
pub(in crate::validate) fn best_of(issues: Vec<Issue>) -> Option<Issue> {
    let mut best = first_max(issues)?;
    while !best.causes.is_empty() {
        let mut causes: Vec<&Issue> = best.causes.iter().collect();
        causes.sort_by_key(|cause| cause.relevance());
        if let [first, second, ..] = causes.as_slice()
            && first.relevance() == second.relevance()
        {
            return Some(best);
        }
        let Some(first) = causes.first() else { break };
        best = (*first).clone();
    }
    Some(best)
}

fn first_max(issues: Vec<Issue>) -> Option<Issue> {
    let mut issues = issues.into_iter();
    let mut best = issues.next()?;
    for issue in issues {
        if issue.relevance() > best.relevance() {
            best = issue;
        }
    }
    Some(best)
}
