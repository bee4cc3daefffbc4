//! What stands beside the properties of a resource: `DependsOn`, `DeletionPolicy`, `Metadata` and the others.

use super::own_schema::own;
use super::{Rule, rule, run_under};
use crate::diagnostic::Code;
use crate::facts::Fact;
use crate::validate::engine::{
    Function, Functions, Issue, Keyword, Profile, Scope, function_of, shown,
};
use crate::value::{Node, nearest};

pub(super) const RULES: &[Rule] = &[
    rule("E3035", &["Resources/*/DeletionPolicy"], deletion_policy),
    rule(
        "E3036",
        &["Resources/*/UpdateReplacePolicy"],
        update_replace_policy,
    ),
    rule(
        "E3005",
        &["Resources/*/DependsOn", "Resources/*/DependsOn/*"],
        depends_on,
    ),
    rule("E3015", &["Resources/*/Condition"], condition),
    rule("E3016", &["Resources/*"], update_policy),
    rule("E3028", &["Resources/*/Metadata"], metadata),
    rule("E3055", &["Resources/*/CreationPolicy"], creation_policy),
];

static DELETION: Profile = Profile {
    owner: Code::new("E3035"),
    codes: &[],
};
static REPLACE: Profile = Profile {
    owner: Code::new("E3036"),
    codes: &[],
};
static UPDATE: Profile = Profile {
    owner: Code::new("E3016"),
    codes: &[],
};
static METADATA: Profile = Profile {
    owner: Code::new("E3028"),
    codes: &[],
};
static CREATION: Profile = Profile {
    owner: Code::new("E3055"),
    codes: &[],
};

/// Source: the page "DeletionPolicy attribute" of the CloudFormation template reference.
const WITH_SNAPSHOT: [&str; 8] = [
    "AWS::DocDB::DBCluster",
    "AWS::EC2::Volume",
    "AWS::ElastiCache::CacheCluster",
    "AWS::ElastiCache::ReplicationGroup",
    "AWS::Neptune::DBCluster",
    "AWS::RDS::DBCluster",
    "AWS::RDS::DBInstance",
    "AWS::Redshift::Cluster",
];

/// The type of the resource in which the scope is.
fn kind_of<'t>(scope: &Scope<'t>) -> Option<&'t str> {
    let path = scope.path();
    let id = path.get(1)?.to_string();
    let resource = scope.engine.model.resources.get(&id)?;
    Some(resource.kind)
}

fn takes_snapshot(scope: &Scope<'_>) -> bool {
    kind_of(scope).is_some_and(|kind| WITH_SNAPSHOT.contains(&kind))
}

fn policy(
    scope: &Scope<'_>,
    schema: Option<Fact<'_>>,
    profile: &'static Profile,
    node: &Node,
    out: &mut Vec<Issue>,
) {
    let Some(schema) = schema else { return };
    let scope: &Scope<'_> = scope;
    let functions = ["Fn::Sub", "Fn::Select", "Fn::FindInMap", "Fn::If", "Ref"];
    let scope = scope.with(|scope| scope.functions = Functions::named(functions));
    run_under(&scope, schema, profile, node, out);
}

fn deletion_policy(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let name = match takes_snapshot(scope) {
        true => "deletion_policy_with_snapshot",
        false => "deletion_policy",
    };
    policy(scope, own(name), &DELETION, node, out);
}

fn update_replace_policy(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let name = match takes_snapshot(scope) {
        true => "update_replace_policy_with_snapshot",
        false => "update_replace_policy",
    };
    policy(scope, own(name), &REPLACE, node, out);
}

fn depends_on(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let Some(name) = node.as_str() else { return };
    let resources = &scope.engine.model.resources;
    if resources.contains_key(name)
        || scope
            .engine
            .model
            .modules
            .iter()
            .any(|module| name.starts_with(module.as_str()))
    {
        return;
    }
    let mut issue = Issue::new(
        scope.path(),
        format!("`{name}` is not a resource of this template"),
    );
    if let Some(near) = nearest(name, resources.keys().map(String::as_str)) {
        issue = issue.help(format!("did you mean `{near}`?"));
    }
    out.push(issue);
}

/// A condition that a resource or an output names.
pub(super) fn condition(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let Some(name) = node.as_str() else { return };
    let conditions = &scope.engine.model.conditions;
    if conditions.position(name).is_some() {
        return;
    }
    let mut issue = Issue::new(
        scope.path(),
        format!("`{name}` is not a condition of this template"),
    );
    if let Some(near) = nearest(name, conditions.names()) {
        issue = issue.help(format!("did you mean `{near}`?"));
    }
    out.push(issue);
}

/// Whether `Fn::Select` stands where CloudFormation wants to see a mapping written out.
fn is_selected(scope: &Scope<'_>, node: Option<&Node>) -> bool {
    let selects = node
        .and_then(function_of)
        .is_some_and(|(function, _)| function == Function::Select);
    selects
        && !scope
            .engine
            .model
            .transforms
            .contains(&"AWS::LanguageExtensions")
}

fn update_policy(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let policy = node.get("UpdatePolicy");
    if is_selected(scope, policy) {
        let message = format!(
            "{} is not a mapping that is written out",
            policy.map(shown).unwrap_or_default()
        );
        out.push(
            Issue::new(scope.path_to("UpdatePolicy"), message)
                .by(Keyword::Type)
                .of(UPDATE.owner),
        );
        return;
    }
    let Some(schema) = scope
        .engine
        .facts
        .schema("other", "resources/update_policy")
    else {
        return;
    };
    if policy.is_none() {
        return;
    }
    let scope: &Scope<'_> = scope;
    run_under(&with_all_functions(scope), schema, &UPDATE, node, out);
}

fn with_all_functions<'a>(scope: &Scope<'a>) -> Scope<'a> {
    scope.with(|scope| {
        scope.functions = Functions::ALL;
        scope.flags.strict_types = false;
    })
}

fn metadata(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let Some(schema) = scope.engine.facts.schema("other", "resources/metadata") else {
        return;
    };
    let scope: &Scope<'_> = scope;
    let scope = with_all_functions(scope).with(|scope| scope.flags.rules_in_parts = true);
    run_under(&scope, schema, &METADATA, node, out);
}

fn creation_policy(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    if is_selected(scope, Some(node)) {
        let message = format!("{} is not a mapping that is written out", shown(node));
        out.push(
            Issue::new(scope.path(), message)
                .by(Keyword::Type)
                .of(CREATION.owner),
        );
        return;
    }
    let name = match kind_of(scope) {
        Some("AWS::AppStream::Fleet") => "creation_policy_of_fleet",
        Some("AWS::AutoScaling::AutoScalingGroup") => "creation_policy_of_group",
        Some("AWS::CloudFormation::WaitCondition") => "creation_policy_of_wait",
        _ => "nothing",
    };
    if let Some(schema) = own(name) {
        let scope: &Scope<'_> = scope;
        run_under(&with_all_functions(scope), schema, &CREATION, node, out);
    }
}
