//! The resources that somebody chose: those about which the rules of the context ask.

use crate::facts;
use crate::validate::engine::Scope;
use crate::value::{Map, Node};

/// The key of `Metadata` under which the context stands.
pub(super) const CONTEXT: &str = "com.aws.cloudformation.Context";

/// The handler of the Cloud Development Kit's `AwsCustomResource`, which has this logical id in every stack.
const CUSTOM_RESOURCE_HANDLER: &str = "AWS679f53fac002430cb0da5b7982bd2287";

/// Resources that a person chose, with their logical ids; none of a template that the Cloud Development Kit wrote. The
/// setting `additional_incidental_patterns` of the rule names further ids that nobody chose.
pub(super) fn primary_resources<'n>(
    scope: &Scope<'_>,
    code: &str,
    template: &'n Node,
) -> Option<Vec<(&'n str, &'n Node)>> {
    let section = template.get("Resources").and_then(Node::as_map);
    let resources = || section.into_iter().flat_map(Map::iter);
    if resources().any(|(id, resource)| is_of_the_kit(id, resource)) {
        return None;
    }
    let setting = "additional_incidental_patterns";
    let patterns = scope.engine.selection.setting(code, setting);
    let patterns: Vec<&str> = patterns.as_deref().map_or(Vec::new(), names);
    let is_chosen = |id: &str| {
        let matches = |pattern: &&str| facts::matches_text(pattern, id) == Some(true);
        !is_incidental(id) && !patterns.iter().any(matches)
    };
    let typed = resources()
        .filter(|(_, resource)| resource.get("Type").is_some_and(|kind| !kind.is_null()));
    Some(typed.filter(|(id, _)| is_chosen(id)).collect())
}

/// The items of a setting that is a list.
pub(super) fn names(setting: &str) -> Vec<&str> {
    let items = setting.split(',').map(str::trim);
    items.filter(|item| !item.is_empty()).collect()
}

/// The context of a resource or a template, if it is more than a key without a value.
pub(super) fn context_of(owner: &Node) -> Option<&Node> {
    let context = owner.get("Metadata")?.get(CONTEXT)?;
    (!context.is_null()).then_some(context)
}

fn is_of_the_kit(id: &str, resource: &Node) -> bool {
    let kind = resource.get("Type").and_then(Node::as_str);
    let has_path = || {
        let metadata = resource.get("Metadata");
        metadata.is_some_and(|metadata| metadata.get("aws:cdk:path").is_some())
    };
    resource.as_map().is_some()
        && (kind == Some("AWS::CDK::Metadata") || id == "CDKMetadata" || has_path())
}

/// Whether a logical id is that of a helper which a framework brought along.
fn is_incidental(id: &str) -> bool {
    let steps = [
        "frameworkonEvent",
        "frameworkisComplete",
        "frameworkonTimeout",
    ];
    let mut providers = id.match_indices("Providerframework");
    id.starts_with("LogRetention")
        || id == CUSTOM_RESOURCE_HANDLER
        || steps.iter().any(|step| id.contains(step))
        || providers.any(|(at, _)| {
            let before = id.get(..at).and_then(|before| before.chars().next_back());
            before.is_some_and(|letter| letter.is_ascii_lowercase())
        })
}
