//! What the attributes beside the properties of a resource have in common: which functions may stand there, and how
//! their schemas are run.

use crate::diagnostic::Code;
use crate::validate::engine::{
    Function, Functions, Issue, Keyword, Profile, Scope, function_of, shown,
};
use crate::validate::rules::own_schema::own;
use crate::validate::rules::run_under;
use crate::validate::selection::config_of;
use crate::value::Node;

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
pub(super) fn kind_of<'t>(scope: &Scope<'t>) -> Option<&'t str> {
    let path = scope.path();
    let id = path.get(1)?.to_string();
    let resource = scope.engine.model.resources.get(&id)?;
    Some(resource.kind)
}

/// Checks a policy for the end of a resource; resources that know snapshots have a schema of their own.
pub(super) fn policy(
    scope: &Scope<'_>,
    (plain, with_snapshot): (&str, &str),
    profile: &'static Profile,
    node: &Node,
    out: &mut Vec<Issue>,
) {
    let knows_snapshots = kind_of(scope).is_some_and(|kind| WITH_SNAPSHOT.contains(&kind));
    let name = if knows_snapshots {
        with_snapshot
    } else {
        plain
    };
    let Some(schema) = own(name) else { return };
    let scope: &Scope<'_> = scope;
    let functions = ["Fn::Sub", "Fn::Select", "Fn::FindInMap", "Fn::If", "Ref"];
    let scope = scope.with(|scope| scope.functions = Functions::named(functions));
    run_under(&scope, schema, profile, node, out);
}

/// The same place where all functions may stand, and numbers, truth and text for each other.
pub(super) fn with_all_functions<'a>(scope: &Scope<'a>) -> Scope<'a> {
    scope.with(|scope| {
        scope.functions = Functions::ALL;
        scope.flags.strict_types = false;
    })
}

/// Tells `Fn::Select` where CloudFormation wants to see a mapping written out.
pub(super) fn tell_selected(
    scope: &Scope<'_>,
    key: Option<&str>,
    (node, owner): (&Node, Code),
    out: &mut Vec<Issue>,
) -> bool {
    let model = &scope.engine.model;
    let selects = function_of(node).is_some_and(|(function, _)| function == Function::Select);
    if !selects || model.has_language_extensions() {
        return false;
    }
    let path = match key {
        Some(key) => scope.path_to(key),
        None => scope.path(),
    };
    let message = format!("{} is not a mapping that is written out", shown(node));
    out.push(Issue::new(path, message).by(Keyword::Type).of(owner));
    true
}

/// The setting of a rule that is a mapping: as the template writes it, else as JSON in the options.
pub(super) fn setting_of(scope: &Scope<'_>, code: &str, name: &str) -> Option<Node> {
    let of_template = config_of(scope.engine.template)
        .and_then(|config| config.get("configure_rules")?.get(code)?.get(name))
        .filter(|value| value.as_map().is_some());
    of_template.cloned().or_else(|| {
        let text = scope.engine.selection.setting(code, name)?;
        serde_json::from_str(&text).ok()
    })
}
