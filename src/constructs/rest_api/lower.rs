//! A REST API as resources.

use indexmap::IndexMap;

use super::super::api::{
    Authorization, Method, Path, RouteKey, Routed, permit_routes, read_routes,
};
use super::integration::Shared;
use super::method::Draft;
use super::model::Validators;
use super::tree::Tree;
use super::{
    RestApi, RestEndpoint, RestRoute, cors, deployment, gateway_response, handle, model, stage,
    usage_plan,
};
use crate::aws::apigateway::{self, rest_api};
use crate::aws::{ListOf, ResourceType};
use crate::definition::Lowering;
use crate::diagnostic::{Code, Diagnostic};
use crate::iam::{Conditions, PolicyDocument, Principal, Statement};
use crate::value::{Node, Origin, Value};

/// Source: the page "Quotas for configuring and running a REST API in API Gateway" of the developer guide.
const MAX_RESOURCES: usize = 300;

/// Stands for the ARN of the API in its own policy.
///
/// Source: the page "Create and attach an API Gateway resource policy to an API" of the developer guide.
const WHOLE_API: &str = "execute-api:/*";

/// A route whose key has been read.
type Route<'a> = (Method, &'a Path, &'a RestRoute);

pub(super) fn lower(api: &RestApi, cx: &mut Lowering<'_>) {
    let keys = read_routes(cx, &api.routes, &api.repeated);
    let routes = routes(cx, &keys);
    let main = main(api, cx);
    cx.add("", main.into());
    for (name, authorizer) in &api.authorizers {
        check_name(cx, name);
        authorizer.lower(cx, name);
    }
    model::lower(api, cx);
    let mut shared = Shared::default();
    let mut waits_for = write_methods(api, cx, &routes, &mut shared);
    waits_for.extend(gateway_response::lower(api, cx));
    let deployment = deployment::lower(cx, waits_for);
    let stage = stage::lower(api, cx, &deployment, &routes);
    usage_plan::lower(api, cx, &stage);
    permit_routes(cx, &shared.functions);
    check_keys(api, cx, &routes);
}

/// The routes with a method and a path. A REST API has no other, and cannot be deployed without any.
fn routes<'a>(cx: &mut Lowering<'_>, keys: &'a [(RouteKey, &'a RestRoute)]) -> Vec<Route<'a>> {
    let mut routes = Vec::new();
    for (key, route) in keys {
        match key {
            RouteKey::Of(method, path) => routes.push((*method, path, *route)),
            RouteKey::Default => {
                let diagnostic =
                    Diagnostic::error(Code::CONFLICT, "a REST API has no route `$default`")
                        .at(route.origin(), format!("route of `{}`", cx.name()))
                        .help("write `ANY /{proxy+}`, and `ANY /` for the root");
                cx.report(diagnostic);
            }
        }
    }
    if routes.is_empty() {
        let diagnostic = Diagnostic::error(
            Code::INCOMPLETE,
            format!(
                "`{}` has no routes: an API without methods cannot be deployed",
                cx.name()
            ),
        )
        .at(cx.origin(), "")
        .help("add one, for example `GET /`");
        cx.report(diagnostic);
    }
    routes
}

fn main(api: &RestApi, cx: &mut Lowering<'_>) -> apigateway::RestApi {
    let size = api.minimum_compression_size.as_ref().map(|size| {
        let bytes = size
            .clone()
            .map(|size| i64::try_from(size.as_bytes()).unwrap_or(i64::MAX));
        cx.bounds("MinimumCompressionSize", Some(&bytes), 0..=10_485_760);
        size.in_bytes()
    });
    apigateway::RestApi::default()
        .name(handle::api_name(api, None))
        .description(api.description.clone())
        .endpoint_configuration(endpoint(api, cx))
        .policy(policy(api))
        .minimum_compression_size(size)
        .binary_media_types(ListOf::from_iter(&api.binary_media_types).unless_empty())
        .disable_execute_api_endpoint(api.disable_execute_api_endpoint.then_some(true))
}

fn endpoint(api: &RestApi, cx: &mut Lowering<'_>) -> rest_api::EndpointConfiguration {
    let kind = match &api.endpoint {
        RestEndpoint::Regional => "REGIONAL",
        RestEndpoint::Edge => "EDGE",
        RestEndpoint::Private(_) => "PRIVATE",
    };
    let configuration = rest_api::EndpointConfiguration::default().types([kind]);
    let RestEndpoint::Private(endpoints) = &api.endpoint else {
        return configuration;
    };
    if endpoints.is_empty() {
        let diagnostic = Diagnostic::error(
            Code::INCOMPLETE,
            format!(
                "`{}` is private but names no VPC endpoint through which it is reached",
                cx.name()
            ),
        )
        .at(cx.origin(), "")
        .help("name at least one");
        cx.report(diagnostic);
    }
    configuration.vpc_endpoint_ids(endpoints.clone())
}

/// Whoever comes through another VPC endpoint than the API's is denied; further statements are the user's.
fn policy(api: &RestApi) -> Option<Node> {
    let mut statements: Vec<Statement> = api.policy.clone();
    if let RestEndpoint::Private(endpoints) = &api.endpoint {
        let elsewhere = Conditions::one_of(
            "StringNotEquals",
            "aws:SourceVpce",
            endpoints.iter().cloned(),
        );
        let invoke = ["execute-api:Invoke"];
        statements.push(Statement::allow(invoke).to(Principal::Any));
        statements.push(Statement::deny(invoke).to(Principal::Any).when(elsewhere));
    }
    if statements.is_empty() {
        return None;
    }
    let statements = statements.into_iter().map(|statement| {
        if statement.resources.is_empty() && statement.not_resources.is_empty() {
            statement.on(WHOLE_API)
        } else {
            statement
        }
    });
    Some(PolicyDocument::new(statements).node())
}

fn check_name(cx: &mut Lowering<'_>, name: &str) {
    if Authorization::RESERVED.contains(&name) {
        let diagnostic = Diagnostic::error(
            Code::INVALID_NAME,
            format!("`{name}` cannot be the name of an authorizer"),
        )
        .at(cx.origin(), "")
        .help("routes say `none` for everybody and `iam` for identities of AWS");
        cx.report(diagnostic);
    }
}

/// Writes resources and methods, and returns the logical ids of the methods.
fn write_methods(
    api: &RestApi,
    cx: &mut Lowering<'_>,
    routes: &[Route<'_>],
    shared: &mut Shared,
) -> Vec<String> {
    let mut tree = Tree::default();
    let mut validators = Validators::default();
    let mut ids = Vec::new();
    let mut paths: IndexMap<String, Preflight<'_>> = IndexMap::new();
    for (method, path, route) in routes {
        let resource = tree.resource(cx, path, route.origin());
        let preflight = paths.entry(path.text()).or_insert_with(|| Preflight {
            path,
            resource: resource.clone(),
            methods: Vec::new(),
            origin: route.origin(),
        });
        preflight.methods.push(*method);
        let draft = Draft {
            api,
            method: *method,
            path,
            route,
            resource,
        };
        ids.push(draft.write(cx, shared, &mut validators));
    }
    if let Some(cors) = &api.cors {
        cors.check(cx);
        for preflight in paths.values() {
            ids.extend(preflight.write(api, cx, cors));
        }
    }
    if tree.len() > MAX_RESOURCES {
        let diagnostic = Diagnostic::error(
            Code::TOO_MANY,
            format!(
                "`{}` has {} resources, {MAX_RESOURCES} are allowed",
                cx.name(),
                tree.len()
            ),
        )
        .at(cx.origin(), "")
        .help("let one route take many paths: `ANY /{proxy+}`");
        cx.report(diagnostic);
    }
    ids
}

/// A path whose `OPTIONS` is to be answered.
struct Preflight<'a> {
    path: &'a Path,
    resource: Value<String>,
    methods: Vec<Method>,
    origin: Origin,
}

impl Preflight<'_> {
    /// Nothing where the path has a route for `OPTIONS`.
    fn write(&self, api: &RestApi, cx: &mut Lowering<'_>, cors: &super::Cors) -> Option<String> {
        if self.methods.contains(&Method::Options) {
            return None;
        }
        let methods = self.methods.iter().copied();
        let method = cors::preflight(api, cx.name(), self.resource.clone(), cors, methods);
        let mut method = method.resource();
        method.origin = self.origin;
        let suffix = format!("{}{}", self.path.id(), Method::Options.id());
        Some(cx.add(&suffix, method))
    }
}

/// Nobody has a key to a route where no usage plan gives one.
fn check_keys(api: &RestApi, cx: &mut Lowering<'_>, routes: &[Route<'_>]) {
    if api.usage_plans.values().any(|plan| !plan.keys.is_empty()) {
        return;
    }
    if let Some((.., route)) = routes
        .iter()
        .find(|(.., route)| route.settings.api_key_required)
    {
        let diagnostic = Diagnostic::warning(
            Code::INCOMPLETE,
            format!(
                "a route of `{}` asks for a key, but no usage plan of it has one",
                cx.name()
            ),
        )
        .at(route.origin(), "asks for a key")
        .help("add a usage plan with a key, unless keys are given out elsewhere");
        cx.report(diagnostic);
    }
}
