//! APIs: what they write down, whom they let in, what they check, and how clients reach them.

mod access_log;
mod authorization;
mod execution_log;
mod firewall;
mod minimum_tls;
mod request_data;
mod request_validation;
mod tracing;

use crate::validate::engine::{Scope, Seen, at_resource, look, named};
use crate::validate::rules::{Pack, Rule};
use crate::value::Node;

pub(super) const PACK: Pack = Pack {
    name: "security-apis",
    title: "APIs: logs, authorization, validation, TLS",
    is_on: false,
    is_experimental: false,
    families: &[RULES],
};

const RULES: &[&Rule] = &[
    &access_log::RULE,
    &execution_log::RULE,
    &tracing::RULE,
    &request_data::RULE,
    &authorization::RULE,
    &request_validation::RULE,
    &minimum_tls::RULE,
    &firewall::RULE,
];

/// The stages of REST APIs, written for API Gateway and for the Serverless Application Model.
const REST_STAGES: &[&str] = &[
    "Resources/AWS::ApiGateway::Stage/Properties",
    "Resources/AWS::Serverless::Api/Properties",
];

/// Calls `then` with what stands at a path of the API that a property names; not at all where the template does not have it.
fn look_at_api(
    scope: &Scope<'_>,
    properties: &Node,
    (reference, path): (&str, &[&str]),
    then: &mut dyn FnMut(Seen<'_>),
) {
    look(scope, properties, &[reference], &mut |scope, seen| {
        let Seen::Open(api) = seen else { return };
        let Some(id) = named(api) else { return };
        at_resource(scope, id, |scope, resource| {
            if let Some(node) = resource.node {
                look(scope, node, path, &mut |_, seen| then(seen));
            }
        });
    });
}

/// Whether the API that a property names surely is one of WebSockets.
fn is_web_socket(scope: &Scope<'_>, properties: &Node) -> bool {
    is_of_protocol(scope, properties, "WEBSOCKET")
}

/// Whether the API that a property names surely has a protocol.
fn is_of_protocol(scope: &Scope<'_>, properties: &Node, protocol: &str) -> bool {
    let (mut is_seen, mut is_other) = (false, false);
    let place = ("ApiId", ["Properties", "ProtocolType"].as_slice());
    look_at_api(scope, properties, place, &mut |seen| {
        is_seen = true;
        is_other |= seen.value().and_then(Node::as_str) != Some(protocol);
    });
    is_seen && !is_other
}
