//! Lowering: where constructs write their resources and ask for what they need of others.

use indexmap::IndexMap;
use sha2::{Digest, Sha256};

use super::access::Access;
use super::construct::{AnyConstruct, Base, Construct};
use super::draft::{
    AssetSource, Draft, Expanded, PolicyTarget, Request, ResolvedMetric, Stager, Target,
};
use super::handle::Handle;
use super::metric::{Metric, MetricSpec};
use super::registry::snake_case;
use super::stack::Stack;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::iam::{PolicyDocument, Principal, Statement};
use crate::template::{Resource, Template};
use crate::value::{Node, Origin, Value, nearest, qualify, rewrite_references, suggestion};

/// What a construct sees while it is lowered.
pub struct Lowering<'a> {
    pub(crate) app: &'a Expanded,
    pub(crate) stack: &'a Stack,
    pub(crate) base: &'a Base,
    pub(crate) draft: &'a mut Draft,
    pub(crate) diagnostics: &'a mut Diagnostics,
    pub(crate) stager: &'a mut dyn Stager,
}

impl std::fmt::Debug for Lowering<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Lowering({})", self.base.name)
    }
}

impl<'a> Lowering<'a> {
    /// The construct's name.
    pub fn name(&self) -> &'a str {
        &self.base.name
    }

    /// Where the construct was made.
    pub fn origin(&self) -> Origin {
        self.base.origin
    }

    /// The stack that is lowered.
    pub fn stack(&self) -> &'a Stack {
        self.stack
    }

    /// The construct's own resource, or one of its resources by suffix, as a target of requests.
    pub fn target(&self, suffix: &str) -> Target {
        Target {
            stack: self.stack.id().to_owned(),
            id: format!("{}{suffix}", self.base.name),
        }
    }

    /// The construct itself as a handle.
    pub fn me<C: ?Sized>(&self) -> Handle<C> {
        Handle::new(
            Some(self.stack.id().into()),
            self.base.name.as_str().into(),
            self.base.origin,
        )
    }

    /// The resource behind a handle, as a target of requests.
    pub fn target_of<C: ?Sized>(&self, handle: &Handle<C>) -> Target {
        Target {
            stack: handle.stack().unwrap_or(self.stack.id()).to_owned(),
            id: handle.construct_name().to_owned(),
        }
    }

    /// Whether a handle names a construct of the stack that is lowered.
    pub fn is_local<C: ?Sized>(&self, handle: &Handle<C>) -> bool {
        handle.stack().is_none_or(|stack| stack == self.stack.id())
    }

    /// Writes a resource whose logical id is the construct's name and a suffix, and returns that id.
    ///
    /// The main resource has the suffix `""`.
    pub fn add(&mut self, suffix: &str, mut resource: Resource) -> String {
        let id = format!("{}{suffix}", self.base.name);
        resource.origin = resource.origin.or(self.base.origin);
        if let Some(first) = self.draft.resources.get(&id) {
            let owner = self.draft.owners.get(&id).map_or("", String::as_str);
            let diagnostic = Diagnostic::error(
                Code::LOGICAL_ID_CLASH,
                format!("`{}` and `{owner}` both write a resource `{id}`", self.base.name),
            )
            .at(resource.origin, format!("writes `{id}`, an {}", resource.resource_type))
            .related(first.origin, format!("writes `{id}`, an {}", first.resource_type))
            .help("give one of the two another name: a construct's further resources are named after it");
            self.diagnostics.push(diagnostic);
            return id;
        }
        self.draft.owners.insert(id.clone(), self.base.name.clone());
        self.draft.resources.insert(id.clone(), resource);
        id
    }

    /// A resource that the construct has written, to complete it.
    pub fn written(&mut self, id: &str) -> Option<&mut Resource> {
        self.draft.resources.get_mut(id)
    }

    /// Reports a finding.
    pub fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// The construct behind a handle; one that is missing or of another kind is reported.
    pub fn find<C: Construct>(&mut self, handle: &Handle<C>) -> Option<&'a C> {
        let construct = self.find_any(&handle.any(), C::TYPE)?;
        let found = construct.as_any().downcast_ref::<C>();
        if found.is_none() {
            self.wrong_kind(&handle.any(), C::TYPE, construct);
        }
        found
    }

    /// The construct behind a handle of any kind; one that is missing is reported, as a `wanted`.
    pub fn find_any(&mut self, handle: &Handle, wanted: &str) -> Option<&'a dyn AnyConstruct> {
        let app = self.app;
        let stack = handle.stack().unwrap_or(self.stack.id());
        let found = app.find(self.stack.id(), handle);
        let is_unreadable = |stack: &Stack| stack.is_unreadable(handle.construct_name());
        if found.is_none() && !app.stacks.get(stack).is_some_and(is_unreadable) {
            let name = handle.construct_name();
            self.draft.reported.insert(qualify(stack, name));
            let diagnostic = Diagnostic::error(
                Code::UNKNOWN_CONSTRUCT,
                format!("there is no construct `{name}` in stack `{stack}`"),
            )
            .at(handle.origin(), format!("`{}` needs it", self.base.name));
            let others = app.stacks.get(stack).map(|stack| {
                let names = stack.constructs().map(|other| other.base().name.as_str());
                nearest(name, names).map(str::to_owned)
            });
            self.diagnostics.push(match others {
                None => diagnostic.help(format!("the app has no stack `{stack}`")),
                Some(Some(near)) => diagnostic.help(format!("did you mean `{near}`?")),
                Some(None) => diagnostic.help(format!(
                    "add a {wanted} of this name to the stack, or use the handle that `add` returned"
                )),
            });
        }
        found
    }

    fn wrong_kind(&mut self, handle: &Handle, wanted: &str, found: &dyn AnyConstruct) {
        let name = handle.construct_name();
        let diagnostic = Diagnostic::error(
            Code::WRONG_CONSTRUCT,
            format!("`{name}` is a {}, not a {wanted}", found.type_name()),
        )
        .at(handle.origin(), format!("a {wanted} is wanted here"))
        .related(found.base().origin, format!("`{name}` is defined here"))
        .help(format!("name a {wanted} instead"));
        self.diagnostics.push(diagnostic);
    }

    /// Writes a role that a service takes on, named by the construct and a suffix.
    pub fn service_role(&mut self, suffix: &str, service: &str) -> Target {
        let trust = PolicyDocument::trust(Principal::service(service));
        let role = Resource::new("AWS::IAM::Role").set("AssumeRolePolicyDocument", trust.node());
        self.add(suffix, role);
        self.target(suffix)
    }

    /// Asks for a statement in the policies of a role.
    pub fn grant(&mut self, role: &Target, statement: Statement) {
        self.grant_at(role, statement, self.base.origin);
    }

    fn grant_at(&mut self, role: &Target, statement: Statement, origin: Origin) {
        self.check_identity_statement(&statement);
        let statement = self.as_read_in(&role.stack, statement);
        self.draft.requests.push(Request::Grant {
            role: role.clone(),
            statement,
            origin,
        });
    }

    /// Lets a role do what an access verb of another construct means.
    pub fn grant_access(&mut self, role: &Target, access: &Access) {
        for statement in self.access_statements(access) {
            self.grant_at(role, statement, access.target.origin());
        }
    }

    /// What an access verb of another construct means; one that the construct does not offer is reported.
    pub fn access_statements(&mut self, access: &Access) -> Vec<Statement> {
        let Some(construct) = self.find_any(&access.target, &access.kind) else {
            return Vec::new();
        };
        let kind = snake_case(construct.type_name());
        if kind != access.kind {
            self.wrong_kind(&access.target, &access.kind, construct);
            return Vec::new();
        }
        let (statements, within) = match &access.path {
            None => (construct.access(&access.verb, &access.target), ""),
            Some(path) => (
                construct.access_within(&access.verb, path, &access.target),
                " on a part of it",
            ),
        };
        if statements.is_empty() {
            let diagnostic = Diagnostic::error(
                Code::UNKNOWN_ACCESS,
                format!("a {kind} offers no access `{}`{within}", access.verb),
            )
            .at(access.target.origin(), "asked for here")
            .help(if construct.verbs().contains(&access.verb.as_str()) {
                "leave out the path".to_owned()
            } else {
                suggestion(&access.verb, construct.verbs())
            });
            self.diagnostics.push(diagnostic);
        }
        statements
    }

    /// Asks for a statement in the policy of a resource.
    pub fn allow_on(&mut self, kind: PolicyTarget, target: Target, statement: Statement) {
        self.ask(kind, target, statement, None);
    }

    /// Asks for a statement in the policy of a resource, without which one of the construct's own resources cannot be made.
    pub fn allow_before(
        &mut self,
        needed_by: Target,
        kind: PolicyTarget,
        target: Target,
        statement: Statement,
    ) {
        self.ask(kind, target, statement, Some(needed_by));
    }

    fn ask(
        &mut self,
        kind: PolicyTarget,
        target: Target,
        statement: Statement,
        needed_by: Option<Target>,
    ) {
        self.check_statement(statement.check());
        let statement = self.as_read_in(&target.stack, statement);
        self.draft.requests.push(Request::Policy {
            kind,
            target,
            statement,
            needed_by,
            origin: self.base.origin,
        });
    }

    /// Reports what makes a statement none that the policy of an identity can have.
    pub fn check_identity_statement(&mut self, statement: &Statement) {
        self.check_statement(statement.check_identity());
    }

    fn check_statement(&mut self, checked: Result<(), String>) {
        if let Err(reason) = checked {
            let diagnostic = Diagnostic::error(Code::INVALID_VALUE, reason).at(
                self.base.origin,
                format!("in a policy of `{}`", self.base.name),
            );
            self.diagnostics.push(diagnostic);
        }
    }

    /// A statement that this stack makes, as it reads in another one, or here: one resource has one name there, so that equal
    /// statements are seen to be equal.
    fn as_read_in(&self, stack: &str, mut statement: Statement) -> Statement {
        let own = self.stack.id();
        statement.rewrite(&mut |reference| {
            let from = reference.stack.unwrap_or(own);
            if reference.stack.is_none() && reference.is_pseudo() {
                None
            } else if from == stack {
                Some(reference.node())
            } else {
                Some(reference.node_in(from))
            }
        });
        statement
    }

    /// Takes in code or content; what cannot be had is reported at `origin`.
    pub fn stage(&mut self, source: AssetSource<'_>, origin: Origin) -> Node {
        match self.stager.stage(source) {
            Ok(node) => node,
            Err(reason) => {
                let diagnostic = Diagnostic::error(Code::MISSING_FILE, reason)
                    .at(origin, format!("code of `{}`", self.base.name))
                    .help("paths are relative to the directory in which the program runs");
                self.diagnostics.push(diagnostic);
                Node::from("not staged")
            }
        }
    }

    /// A short hash over those of the construct's resources that `is_part` picks, and over its property overrides.
    ///
    /// It depends on what they say, not on how or in which order it was said.
    pub fn fingerprint(&self, is_part: impl Fn(&Resource) -> bool) -> String {
        let mut template = Template::default();
        for (id, resource) in &self.draft.resources {
            let is_own = self.draft.owners.get(id) == Some(&self.base.name);
            if is_own && is_part(resource) {
                template.resources.insert(id.clone(), resource.clone());
            }
        }
        let overrides = self.base.attributes.override_properties.iter();
        template.metadata = overrides
            .map(|(path, value)| (path.as_str(), value.clone()))
            .collect();
        let mut node = template.node();
        let own = self.stack.id();
        rewrite_references(&mut node, &mut |reference| {
            (reference.stack == Some(own)).then(|| reference.node())
        });
        let text = serde_json::to_vec(&node).unwrap_or_default();
        let digest = Sha256::digest(text);
        digest
            .iter()
            .take(4)
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }

    /// A metric with namespace, name and dimensions; an unknown one is reported.
    pub fn metric(&mut self, metric: &Metric) -> Option<ResolvedMetric> {
        let extra = metric.dimensions.clone().into_iter();
        let Some((kind, target)) = metric.of.as_ref().and_then(IndexMap::first) else {
            return Some(ResolvedMetric {
                namespace: metric.namespace.clone().unwrap_or_else(|| {
                    Value::invalid("a metric needs a construct (`of`) or a `namespace`")
                }),
                name: metric.metric.clone(),
                dimensions: extra.collect(),
                statistic: metric.statistic.clone().unwrap_or_else(|| "Sum".into()),
            });
        };
        let construct = self.find_any(target, kind)?;
        if snake_case(construct.type_name()) != *kind {
            self.wrong_kind(target, kind, construct);
            return None;
        }
        let specs = construct.metric_specs();
        let Some(spec) = specs.iter().find(|spec| spec.name == metric.metric) else {
            self.unknown_metric(metric, target, kind, specs);
            return None;
        };
        let own = construct.dimensions(target).into_iter();
        Some(ResolvedMetric {
            namespace: spec.namespace.into(),
            name: spec.metric.to_owned(),
            dimensions: own
                .map(|(name, value)| (name.to_owned(), value))
                .chain(extra)
                .collect(),
            statistic: metric
                .statistic
                .clone()
                .unwrap_or_else(|| spec.statistic.to_owned()),
        })
    }

    fn unknown_metric(
        &mut self,
        metric: &Metric,
        target: &Handle,
        kind: &str,
        specs: &[MetricSpec],
    ) {
        let names: Vec<&str> = specs.iter().map(|spec| spec.name).collect();
        let diagnostic = Diagnostic::error(
            Code::UNKNOWN_KEY,
            format!("a {kind} has no metric `{}`", metric.metric),
        )
        .at(metric.origin.or(target.origin()), "asked for here")
        .help(suggestion(&metric.metric, &names));
        self.diagnostics.push(diagnostic);
    }
}
