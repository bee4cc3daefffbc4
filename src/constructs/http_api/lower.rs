//! An HTTP API as resources.

use indexmap::IndexMap;

use super::super::api::{
    Authorization, Method, RouteKey, Routed, permit_routes, read_routes, written_at,
};
use super::super::function::http_api_sources;
use super::authorizer::HttpAuthorizer;
use super::integration::Integrations;
use super::{HttpApi, HttpRoute};
use crate::definition::Lowering;
use crate::diagnostic::{Code, Diagnostic};
use crate::template::Resource;
use crate::value::{
    Duration, Located, Map, Node, Text, Value, format, pseudo, reference, suggestion,
};

/// One line of JSON a request. Only variables whose values cannot hold a quote are in it.
const LOG_FORMAT: &str = r#"{"requestId":"$context.requestId","requestTime":"$context.requestTime","ip":"$context.identity.sourceIp","method":"$context.httpMethod","routeKey":"$context.routeKey","protocol":"$context.protocol","status":"$context.status","responseLength":"$context.responseLength","responseLatency":"$context.responseLatency","integrationStatus":"$context.integrationStatus","integrationLatency":"$context.integrationLatency","errorType":"$context.error.responseType"}"#;

pub(super) fn lower(api: &HttpApi, cx: &mut Lowering<'_>) {
    let (routes, repeated) = all_routes(api, cx);
    let routes = read_routes(cx, &routes, &repeated);
    let main = main(api, cx, &routes);
    cx.add("", main);
    for (name, authorizer) in &api.authorizers {
        check_name(cx, name);
        authorizer.lower(cx, name);
    }
    let mut integrations = Integrations::default();
    let mut settings = Map::new();
    let mut limited = Vec::new();
    for (key, route) in &routes {
        let target = integrations.of(cx, key, route);
        let resource = route_resource(api, cx, key, route, &target);
        let id = cx.add(&key.id(), written_at(resource, route.origin()));
        if let Some(throttle) = &route.settings.throttle {
            throttle.check(cx);
            let mut limits = Map::from_iter([
                ("ThrottlingRateLimit", throttle.rate_node()),
                ("ThrottlingBurstLimit", throttle.burst_node()),
            ]);
            // Said again, in case the route's own settings take the place of all default ones.
            if api.detailed_metrics {
                limits.insert("DetailedMetricsEnabled", true);
            }
            settings.insert(key_text(key), limits);
            limited.push(id);
        }
    }
    permit_routes(cx, integrations.functions());
    stage(api, cx, settings, limited);
}

/// The API's own routes, and those of functions that name it as an event source.
fn all_routes(
    api: &HttpApi,
    cx: &Lowering<'_>,
) -> (IndexMap<String, HttpRoute>, Vec<Located<String>>) {
    let mut routes = api.routes.clone();
    let mut repeated = api.repeated.clone();
    for (function, source) in http_api_sources(cx) {
        let origin = source.http_api.origin();
        if routes.contains_key(&source.route) {
            repeated.push(Located {
                value: source.route.clone(),
                origin,
            });
        } else {
            routes.insert(source.route.clone(), HttpRoute::to(function).at(origin));
        }
    }
    (routes, repeated)
}

fn key_text(key: &RouteKey) -> String {
    match key {
        RouteKey::Default => "$default".to_owned(),
        RouteKey::Of(method, path) => format!("{method} {}", path.text()),
    }
}

fn main(api: &HttpApi, cx: &mut Lowering<'_>, routes: &[(RouteKey, &HttpRoute)]) -> Resource {
    let name = api.api_name.clone();
    let name = name.unwrap_or_else(|| format("{}-{}", [pseudo::stack_name(), cx.name().into()]));
    let cors = api.cors.as_ref().map(|cors| {
        cors.check(cx);
        let methods = routes.iter().map(|(key, _)| match key {
            RouteKey::Default => Method::Any,
            RouteKey::Of(method, _) => *method,
        });
        let list = |values: &[String]| Node::list(values.iter().map(String::as_str));
        let mut map = Map::new();
        map.insert(
            "AllowOrigins",
            Node::list(cors.allow_origins.iter().map(Value::node)),
        );
        map.insert("AllowMethods", Node::list(cors.methods(methods)));
        map.insert("AllowHeaders", list(&cors.headers()));
        if !cors.expose_headers.is_empty() {
            map.insert("ExposeHeaders", list(&cors.expose_headers));
        }
        if let Some(age) = &cors.max_age {
            map.insert("MaxAge", age.node_with(|age| age.seconds_node()));
        }
        if cors.allow_credentials {
            map.insert("AllowCredentials", true);
        }
        map
    });
    let disabled = api.disable_execute_api_endpoint.then_some(true);
    Resource::new("AWS::ApiGatewayV2::Api")
        .set("Name", name)
        .set("ProtocolType", "HTTP")
        .set_some("Description", api.description.clone())
        .set_some("CorsConfiguration", cors)
        .set_some("DisableExecuteApiEndpoint", disabled)
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

fn route_resource(
    api: &HttpApi,
    cx: &mut Lowering<'_>,
    key: &RouteKey,
    route: &HttpRoute,
    integration: &str,
) -> Resource {
    let target: Value<String> = Text::new()
        .text("integrations/")
        .value(reference(integration))
        .into();
    let settings = &route.settings;
    let own = settings.authorization.as_ref();
    let resource = Resource::new("AWS::ApiGatewayV2::Route")
        .set("ApiId", reference(cx.name()))
        .set("RouteKey", key_text(key))
        .set("Target", target);
    let resource = match own.unwrap_or(&api.default_authorization) {
        Authorization::None => resource.set("AuthorizationType", "NONE"),
        Authorization::Iam => resource.set("AuthorizationType", "AWS_IAM"),
        Authorization::Authorizer(name) => match api.authorizers.get(name) {
            Some(authorizer) => {
                let id = cx.target(&HttpAuthorizer::suffix(name)).id;
                resource
                    .set("AuthorizationType", authorizer.authorization_type())
                    .set("AuthorizerId", reference(&id))
            }
            None => {
                unknown_authorizer(cx, name, api.authorizers.keys(), route);
                resource
            }
        },
    };
    if settings.scopes.is_empty() {
        return resource;
    }
    check_scopes(cx, api, own.unwrap_or(&api.default_authorization), route);
    resource.set("AuthorizationScopes", settings.scopes.clone())
}

/// Reports a name that no authorizer has.
pub(in crate::constructs) fn unknown_authorizer<'a>(
    cx: &mut Lowering<'_>,
    name: &str,
    known: impl Iterator<Item = &'a String>,
    route: &impl Routed,
) {
    let known: Vec<&str> = known
        .map(String::as_str)
        .chain(Authorization::RESERVED)
        .collect();
    let diagnostic = Diagnostic::error(
        Code::UNKNOWN_KEY,
        format!("`{}` has no authorizer `{name}`", cx.name()),
    )
    .at(route.origin(), "asked for by this route")
    .help(suggestion(name, &known));
    cx.report(diagnostic);
}

fn check_scopes(
    cx: &mut Lowering<'_>,
    api: &HttpApi,
    authorization: &Authorization,
    route: &HttpRoute,
) {
    let checks_tokens = match authorization {
        Authorization::Authorizer(name) => {
            matches!(
                api.authorizers.get(name),
                Some(HttpAuthorizer::Jwt(_)) | None
            )
        }
        _ => false,
    };
    if !checks_tokens {
        let diagnostic = Diagnostic::error(Code::CONFLICT, "only a JWT authorizer knows scopes")
            .at(route.origin(), format!("route of `{}`", cx.name()))
            .help("leave the scopes out, or name a JWT authorizer");
        cx.report(diagnostic);
    }
}

fn stage(api: &HttpApi, cx: &mut Lowering<'_>, settings: Map, limited: Vec<String>) {
    let logs = api.access_logs.lower(cx, LOG_FORMAT);
    let mut defaults = Map::new();
    if let Some(throttle) = &api.throttle {
        throttle.check(cx);
        defaults.insert("ThrottlingRateLimit", throttle.rate_node());
        defaults.insert("ThrottlingBurstLimit", throttle.burst_node());
    }
    if api.detailed_metrics {
        defaults.insert("DetailedMetricsEnabled", true);
    }
    let variables: Map = api
        .stage_variables
        .iter()
        .map(|(name, value)| (name.as_str(), value.node()))
        .collect();
    let some = |map: Map| (!map.is_empty()).then_some(map);
    let mut stage = Resource::new("AWS::ApiGatewayV2::Stage")
        .set("ApiId", reference(cx.name()))
        .set("StageName", HttpApi::STAGE)
        .set("AutoDeploy", true)
        .set_some("AccessLogSettings", logs)
        .set_some("DefaultRouteSettings", some(defaults))
        .set_some("RouteSettings", some(settings))
        .set_some("StageVariables", some(variables));
    // A stage refuses settings of a route that is not there yet.
    stage.depends_on.extend(limited);
    cx.add("Stage", stage);
}

/// `TimeoutInMillis`
pub(in crate::constructs) fn timeout_node(timeout: &Value<Duration>) -> Node {
    timeout.node_with(|timeout| Node::from(timeout.as_milliseconds()))
}
