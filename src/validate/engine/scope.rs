//! A place in the template together with everything that decides what may stand there.

use std::rc::Rc;

use super::condition::Assumptions;
use super::issue::Issue;
use super::keyword::{self, Ask, Keyword, Summary};
use super::place::{At, KindStep, Step, path_of};
use super::vocabulary::{Function, Functions, function_of, is_pseudo_parameter};
use super::{Engine, function, scenario};
use crate::diagnostic::Code;
use crate::facts::Fact;
use crate::validate::Segment;
use crate::validate::rules;
use crate::value::{Node, NodeKind};

/// What a value is checked against.
#[derive(Clone, Copy, Debug)]
pub(in crate::validate) enum Schema<'a> {
    /// A schema of the facts.
    Fact(Fact<'a>, Part),
    /// Anything, in which functions are still checked: JSON of a form that nobody describes.
    Anything,
}

/// Which keywords of a schema apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::validate) enum Part {
    Whole,
    /// All but those about a value as a whole, which were asked already.
    Parts,
}

impl<'a> Schema<'a> {
    pub(in crate::validate) const fn whole(fact: Fact<'a>) -> Self {
        Self::Fact(fact, Part::Whole)
    }

    /// A keyword of the schema.
    pub(in crate::validate) fn get(self, keyword: &str) -> Option<Fact<'a>> {
        match self {
            Self::Fact(fact, _) => fact.get(keyword),
            Self::Anything => None,
        }
    }
}

/// Who runs a schema: the rule that speaks when a keyword is not met, for some keywords a rule of their own.
#[derive(Debug)]
pub(in crate::validate) struct Profile {
    pub(in crate::validate) owner: Code,
    pub(in crate::validate) codes: &'static [(Keyword, Code)],
}

impl Profile {
    pub(in crate::validate) fn code(&self, keyword: Keyword) -> Option<Code> {
        let found = self.codes.iter().find(|(known, _)| *known == keyword);
        found.map(|(_, code)| *code)
    }

    /// Gives the issues that nobody has claimed to the rules of this profile. What functions say goes further up.
    pub(in crate::validate) fn claim(&self, issues: &mut [Issue]) {
        for issue in issues {
            if issue.code.is_none() {
                issue.code = match (self.code(issue.keyword), issue.keyword) {
                    (Some(code), _) => Some(code),
                    (None, Keyword::Function(_)) => None,
                    (None, _) => Some(self.owner),
                };
            }
            self.claim(&mut issue.causes);
        }
    }
}

/// Where a value was taken from that does not stand where it is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::validate) enum Taken {
    No,
    FromParameter,
    FromElsewhere,
}

/// A place and its rules. Cheap to clone: a child is a changed copy.
#[derive(Clone, Debug)]
pub(in crate::validate) struct Scope<'a> {
    pub(in crate::validate) engine: &'a Engine<'a>,
    /// Where `$ref` starts.
    pub(in crate::validate) root: Fact<'a>,
    pub(in crate::validate) step: Option<&'a Step<'a>>,
    pub(in crate::validate) kinds: Option<&'a KindStep<'a>>,
    pub(in crate::validate) functions: Functions,
    pub(in crate::validate) assumptions: Rc<Assumptions>,
    /// The region that is looked at; all regions of the run where none is decided.
    pub(in crate::validate) region: Option<&'a str>,
    /// What names stand for here: variables of `Fn::Sub`, and parameters whose value was decided.
    pub(in crate::validate) values: Rc<Vec<(String, Node)>>,
    pub(in crate::validate) taken: Taken,
    pub(in crate::validate) profile: &'static Profile,
    /// Pseudo parameters that may be named; all where there is no list.
    pub(in crate::validate) pseudo_parameters: Option<Fact<'a>>,
    /// What `$data` refers to.
    pub(in crate::validate) gathered: Option<&'a Node>,
    pub(in crate::validate) flags: Flags,
}

/// Settings of a scope that are on or off.
#[derive(Clone, Copy, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "they are independent of each other"
)]
pub(in crate::validate) struct Flags {
    /// Numbers, truth and text do not stand for each other.
    pub(in crate::validate) strict_types: bool,
    /// A function cannot be decided: alternatives are compared.
    pub(in crate::validate) undecidable: bool,
    /// Rules of paths are asked.
    pub(in crate::validate) rules: bool,
    pub(in crate::validate) dynamic_references: bool,
    /// Resources may be referred to.
    pub(in crate::validate) resources: bool,
    pub(in crate::validate) resolve_pseudo_parameters: bool,
    pub(in crate::validate) resolved: bool,
    /// The value depends on a parameter, which a deployment can set to something else.
    pub(in crate::validate) from_parameters: bool,
    /// The path leads through a function other than `Fn::If`.
    pub(in crate::validate) in_function: bool,
    pub(in crate::validate) in_ref: bool,
    pub(in crate::validate) at_if: bool,
    /// Rules are asked again in the entries of this value: it is a section of the template.
    pub(in crate::validate) rules_in_parts: bool,
}

impl<'a> Scope<'a> {
    /// The root of a template.
    pub(in crate::validate) fn root(
        engine: &'a Engine<'a>,
        schema: Fact<'a>,
        profile: &'static Profile,
    ) -> Self {
        Self {
            engine,
            root: schema,
            step: None,
            kinds: None,
            functions: Functions::TRANSFORM,
            assumptions: Rc::default(),
            region: None,
            values: Rc::default(),
            taken: Taken::No,
            profile,
            pseudo_parameters: None,
            gathered: None,
            flags: Flags {
                strict_types: true,
                undecidable: false,
                rules: true,
                dynamic_references: true,
                resources: true,
                resolve_pseudo_parameters: true,
                resolved: false,
                from_parameters: false,
                in_function: false,
                in_ref: false,
                at_if: false,
                rules_in_parts: false,
            },
        }
    }

    /// A changed copy.
    #[must_use]
    pub(in crate::validate) fn with(&self, change: impl FnOnce(&mut Self)) -> Self {
        let mut scope = self.clone();
        change(&mut scope);
        scope
    }

    /// The same place under another schema's root and rules.
    #[must_use]
    pub(in crate::validate) fn under(&self, root: Fact<'a>, profile: &'static Profile) -> Self {
        self.with(|scope| {
            scope.root = root;
            scope.profile = profile;
        })
    }

    /// Without the rules of paths: the schema is a question of its own.
    #[must_use]
    pub(in crate::validate) fn without_rules(&self) -> Self {
        self.with(|scope| scope.flags.rules = false)
    }

    /// The same place for a schema that is a question of its own: functions stay open, rules are not asked.
    #[must_use]
    pub(in crate::validate) fn apart(&self, root: Fact<'a>) -> Self {
        self.with(|scope| {
            scope.root = root;
            scope.flags.rules = false;
            scope.flags.dynamic_references = false;
            scope.flags.undecidable = true;
        })
    }

    /// The same place where a resource or an output exists: under the condition that it names. `None` where it never does.
    pub(in crate::validate) fn where_exists(&self, owner: &Node) -> Option<Self> {
        let conditions = &self.engine.model.conditions;
        let name = owner.get("Condition").and_then(Node::as_str);
        let condition = name.and_then(|name| conditions.position(name));
        let pins: Vec<_> = condition
            .map(|condition| (condition, true))
            .into_iter()
            .collect();
        let assumptions = conditions.assume(&self.assumptions, &pins, true)?;
        Some(self.with(|scope| scope.assumptions = Rc::new(assumptions)))
    }

    /// The number of the path with types for names, as [`hash_path`](super::hash_path) makes it.
    pub(in crate::validate) fn kinds_hash(&self) -> Option<u64> {
        self.kinds.map(|kinds| kinds.hash)
    }

    /// The same place under another path with types for names.
    pub(in crate::validate) fn enter_kinds<R>(
        &self,
        names: &[&str],
        then: impl FnOnce(&Scope<'_>) -> R,
    ) -> R {
        fn nest<R>(scope: &Scope<'_>, names: &[&str], then: impl FnOnce(&Scope<'_>) -> R) -> R {
            let [first, rest @ ..] = names else {
                return then(scope);
            };
            let step = KindStep::after(scope.kinds, first);
            let mut inner: Scope<'_> = scope.clone();
            inner.kinds = Some(&step);
            nest(&inner, rest, then)
        }
        nest(&self.with(|scope| scope.kinds = None), names, then)
    }

    /// The path in the template.
    pub(in crate::validate) fn path(&self) -> Vec<Segment> {
        path_of(self.step)
    }

    /// Whether the path leads through a function, `Fn::If` among them: what is looked at was not simply written here.
    pub(in crate::validate) fn is_in_call(&self) -> bool {
        let mut step = self.step;
        while let Some(at) = step {
            if let At::Key(key) = at.at
                && Function::named(key).is_some()
            {
                return true;
            }
            step = at.before;
        }
        false
    }

    /// The path with a part more.
    pub(in crate::validate) fn path_to(&self, key: &str) -> Vec<Segment> {
        let mut path = self.path();
        path.push(Segment::Key(key.into()));
        path
    }

    /// The path to a part of a part.
    pub(in crate::validate) fn path_below(&self, steps: &[At<'_>]) -> Vec<Segment> {
        let mut path = self.path();
        path.extend(steps.iter().map(|at| at.segment()));
        path
    }

    /// Whether numbers, truth and text do not stand for each other here: the template itself can ask for that.
    pub(in crate::validate) fn is_strict(&self) -> bool {
        let is_wanted = self.engine.model.strict_types && self.profile.owner == Code::new("E3002");
        (self.flags.strict_types || is_wanted) && !self.flags.resolved
    }

    /// The names of the path in which types stand for names.
    pub(in crate::validate) fn kinds(&self) -> Vec<&'a str> {
        self.kinds.map(KindStep::names).unwrap_or_default()
    }

    /// Whether this is the place that a path with types for names tells.
    pub(in crate::validate) fn is_at(&self, path: &str) -> bool {
        self.kinds.is_some_and(|kinds| kinds.is(path))
    }

    /// The regions that are looked at.
    pub(in crate::validate) fn regions(&self) -> impl Iterator<Item = &'a str> + Clone {
        let engine = self.engine;
        let one = self.region;
        let all = engine
            .regions
            .iter()
            .copied()
            .filter(move |_| one.is_none());
        one.into_iter().chain(all)
    }

    /// What a `$ref` leads to.
    pub(in crate::validate) fn resolve(&self, reference: Fact<'a>) -> Option<Fact<'a>> {
        self.follow(reference).map(|(_, target)| target)
    }

    /// What a `$ref` leads to, and the root from which that goes on: policies of all kinds share the definitions of
    /// `policy#/definitions/…`.
    pub(in crate::validate) fn follow(&self, reference: Fact<'a>) -> Option<(Fact<'a>, Fact<'a>)> {
        let (name, pointer) = reference.as_str()?.split_once('#')?;
        let root = match name {
            "" => self.root,
            name => self.engine.facts.schema("other", &format!("iam/{name}"))?,
        };
        Some((root, root.pointer(pointer)?))
    }

    /// Checks a part of a value.
    pub(in crate::validate) fn below(
        &self,
        at: At<'_>,
        kind: Option<&str>,
        (node, schema): (&Node, Schema<'_>),
        out: &mut Vec<Issue>,
    ) {
        self.enter(at, kind, |scope| scope.check(node, schema, out));
    }

    /// Goes one step down, with a name for the path of kinds where there is one.
    pub(in crate::validate) fn enter<R>(
        &self,
        at: At<'_>,
        kind: Option<&str>,
        then: impl FnOnce(&Scope<'_>) -> R,
    ) -> R {
        let step = Step {
            before: self.step,
            at,
        };
        let kinds = kind.map(|name| KindStep::after(self.kinds, name));
        let mut scope: Scope<'_> = self.clone();
        scope.step = Some(&step);
        if let Some(kinds) = &kinds {
            scope.kinds = Some(kinds);
        }
        let function = match at {
            At::Key(key) => Function::named(key),
            At::Index(_) => None,
        };
        scope.flags.at_if = function == Some(Function::If);
        match function {
            Some(
                Function::If
                | Function::And
                | Function::Or
                | Function::Not
                | Function::Equals
                | Function::Condition
                | Function::ForEach
                | Function::EachMemberEquals
                | Function::EachMemberIn
                | Function::RefAll
                | Function::ValueOf
                | Function::ValueOfAll,
            )
            | None => {}
            Some(function) => {
                scope.flags.in_function = true;
                scope.flags.in_ref |= function == Function::Ref;
            }
        }
        then(&scope)
    }

    /// Checks a value against a schema: what is wrong goes to `out`.
    pub(in crate::validate) fn check(&self, node: &Node, schema: Schema<'_>, out: &mut Vec<Issue>) {
        // What was built wrongly was reported where it was built.
        if !self.engine.spend() || matches!(node.kind, NodeKind::Invalid(_)) {
            return;
        }
        // JSON of any form takes every value but null, which CloudFormation refuses; a property that is null is one that is
        // not written.
        let is_property = self.profile.owner == Code::new("E3002");
        if matches!(schema, Schema::Anything) && node.is_null() && !is_property {
            let message = "nothing is written where a value is expected";
            out.push(Issue::new(self.path(), message).by(Keyword::Type));
            return;
        }
        if let Schema::Fact(fact, _) = schema {
            match fact.as_bool() {
                Some(true) => return,
                Some(false) => {
                    let message = match self.step.map(|step| step.at) {
                        Some(At::Key(key)) => format!("`{key}` may not stand here"),
                        _ => "nothing may stand here".to_owned(),
                    };
                    out.push(Issue::new(self.path(), message));
                    return;
                }
                None => {}
            }
        }
        if schema.get("cfnContext").is_some() {
            self.keywords(node, schema, |_| true, out);
            return;
        }
        if let Some(text) = node.as_str()
            && self.is_reference_in_text(text, out)
        {
            return;
        }
        if self.functions.is_empty() {
            self.keywords(node, schema, |_| true, out);
            return;
        }
        self.check_with_functions(node, schema, out);
    }

    /// Whether a text stands for something else, so that nothing can be said of its value: a dynamic reference, one with
    /// spaces in it, or the bare name of a pseudo parameter.
    fn is_reference_in_text(&self, text: &str, out: &mut Vec<Issue>) -> bool {
        use rules::function::{dynamic_reference, dynamic_reference_spaces, raw_pseudo_parameter};
        if self.flags.dynamic_references && text.contains("{{") {
            if let Some(reference) = dynamic_reference::reference_in(text) {
                // A function may put the text together with others: what it will be is not known.
                if !self.flags.in_function {
                    dynamic_reference::check(self, reference, out);
                }
                return true;
            }
            if dynamic_reference_spaces::has_spaces(text) {
                dynamic_reference_spaces::check(self, text, out);
                return true;
            }
        }
        let is_raw = is_pseudo_parameter(text) && !self.flags.in_ref;
        if is_raw {
            raw_pseudo_parameter::check(self, text, out);
        }
        is_raw
    }

    fn check_with_functions(&self, node: &Node, schema: Schema<'_>, out: &mut Vec<Issue>) {
        let summary = match schema {
            Schema::Fact(fact, _) => Some(self.engine.summaries.of(fact)),
            Schema::Anything => None,
        };
        let is_about_whole = |keyword: Keyword| keyword.is_about_whole() && !self.flags.at_if;
        let is_whole = matches!(schema, Schema::Fact(_, Part::Whole)) && !self.flags.at_if;
        if is_whole
            && summary
                .as_ref()
                .is_some_and(|summary| summary.is_about_whole)
        {
            scenario::each(self, node, |scope, scenario| {
                scope.keywords(scenario, schema, is_about_whole, out);
            });
        }
        if let Some(function) = self.function_in(node) {
            let parts = match schema {
                Schema::Fact(fact, _) if !self.flags.at_if => Schema::Fact(fact, Part::Parts),
                other => other,
            };
            let start = out.len();
            function::check(self, function, (node, parts), out);
            self.attribute(out, start, Keyword::Function(function), (node, schema));
            return;
        }
        self.keywords(node, schema, |keyword| !is_about_whole(keyword), out);
        if !self.flags.at_if {
            self.untyped_parts(node, summary.as_deref(), out);
            if self.flags.rules && !summary.is_some_and(|summary| summary.is_reference) {
                rules::check_place(self, node, out);
            }
        }
    }

    /// The function that a node calls, where it may be called.
    pub(in crate::validate) fn function_in(&self, node: &Node) -> Option<Function> {
        let (function, _) = function_of(node)?;
        self.functions.contains(function).then_some(function)
    }

    /// CloudFormation takes JSON of any form where a schema says `object` or `array` and no more: functions in it count.
    fn untyped_parts(&self, node: &Node, summary: Option<&Summary>, out: &mut Vec<Issue>) {
        let is_open_map = summary.is_none_or(|summary| summary.is_open_map);
        let is_open_list = summary.is_none_or(|summary| summary.is_open_list);
        if let Some(map) = node.as_map().filter(|_| is_open_map) {
            for (key, value) in map.iter() {
                self.below(At::Key(key), Some("*"), (value, Schema::Anything), out);
            }
        }
        if let Some(list) = node.as_list().filter(|_| is_open_list) {
            for (index, value) in list.iter().enumerate() {
                self.below(At::Index(index), Some("*"), (value, Schema::Anything), out);
            }
        }
    }

    /// Asks the keywords of a schema that are wanted.
    pub(in crate::validate) fn keywords(
        &self,
        node: &Node,
        schema: Schema<'_>,
        is_wanted: impl Fn(Keyword) -> bool,
        out: &mut Vec<Issue>,
    ) {
        let Schema::Fact(fact, part) = schema else {
            return;
        };
        let summary = self.engine.summaries.of(fact);
        for (keyword, value) in summary.keywords(fact) {
            if !is_wanted(keyword) || (part == Part::Parts && keyword.is_about_whole()) {
                continue;
            }
            let start = out.len();
            let ask = Ask {
                keyword,
                value,
                schema: fact,
            };
            // The facts outlive the scope; its lifetime is only shortened to that of the place.
            let scope: &Scope<'_> = self;
            keyword::check(scope, ask, node, out);
            self.attribute(out, start, keyword, (node, schema));
        }
    }

    /// Tells the new issues which keyword they are about, where they do not know.
    fn attribute(
        &self,
        out: &mut [Issue],
        start: usize,
        keyword: Keyword,
        (node, schema): (&Node, Schema<'_>),
    ) {
        for issue in out.iter_mut().skip(start) {
            if issue.keyword == Keyword::Unset {
                issue.keyword = keyword;
            }
            if issue.fits_type.is_none() {
                let types = schema.get("type");
                issue.fits_type =
                    Some(types.is_some_and(|types| keyword::is_strictly(node, types)));
            }
        }
    }
}
