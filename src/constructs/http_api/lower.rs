//! An HTTP API as resources.

use indexmap::IndexMap;

use super::super::api::{
    Authorization, Method, RouteKey, Routed, Throttle, permit_routes, read_routes, written_at,
};
use super::super::function::http_api_sources;
use super::authorizer::HttpAuthorizer;
use super::integration::Integrations;
use super::{HttpApi, HttpRoute};
use crate::aws::apigatewayv2::{Api, Route, Stage, api, stage};
use crate::aws::{ListOf, MapOf, ResourceType};
use crate::definition::Lowering;
use crate::diagnostic::{Code, Diagnostic};
use crate::value::{Duration, Located, Map, Text, Value, format, pseudo, reference, suggestion};

/// One line of JSON a request. Only variables whose values cannot hold a quote are in it.
const LOG_FORMAT: &str = r#"{"requestId":"$context.requestId","requestTime":"$context.requestTime","ip":"$context.identity.sourceIp","method":"$context.httpMethod","routeKey":"$context.routeKey","protocol":"$context.protocol","status":"$context.status","responseLength":"$context.responseLength","responseLatency":"$context.responseLatency","integrationStatus":"$context.integrationStatus","integrationLatency":"$context.integrationLatency","errorType":"$context.error.responseType"}"#;

pub(super) fn lower(api: &HttpApi, cx: &mut Lowering<'_>) {
    let (routes, repeated) = all_routes(api, cx);
    let routes = read_routes(cx, &routes, &repeated);
    let main = main(api, cx, &routes);
    cx.add("", main.into());
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
            // The metrics are said again, in case the route's own settings take the place of all default ones.
            settings.insert(key_text(key), route_settings(api, Some(throttle)));
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

fn main(api: &HttpApi, cx: &mut Lowering<'_>, routes: &[(RouteKey, &HttpRoute)]) -> Api {
    let name = api.api_name.clone();
    let name = name.unwrap_or_else(|| format("{}-{}", [pseudo::stack_name(), cx.name().into()]));
    let cors = api.cors.as_ref().map(|cors| {
        cors.check(cx);
        let methods = routes.iter().map(|(key, _)| match key {
            RouteKey::Default => Method::Any,
            RouteKey::Of(method, _) => *method,
        });
        api::Cors::default()
            .allow_origins(cors.allow_origins.clone())
            .allow_methods(cors.methods(methods))
            .allow_headers(cors.headers())
            .expose_headers(ListOf::from_iter(&cors.expose_headers).unless_empty())
            .max_age(cors.max_age.as_ref().map(Value::in_seconds))
            .allow_credentials(cors.allow_credentials.then_some(true))
    });
    Api::default()
        .name(name)
        .protocol_type("HTTP")
        .description(api.description.clone())
        .cors_configuration(cors)
        .disable_execute_api_endpoint(api.disable_execute_api_endpoint.then_some(true))
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
) -> Route {
    let target: Value<String> = Text::new()
        .text("integrations/")
        .value(reference(integration))
        .into();
    let settings = &route.settings;
    let own = settings.authorization.as_ref();
    let resource = Route::default()
        .api_id(reference(cx.name()))
        .route_key(key_text(key))
        .target(target);
    let resource = match own.unwrap_or(&api.default_authorization) {
        Authorization::None => resource.authorization_type("NONE"),
        Authorization::Iam => resource.authorization_type("AWS_IAM"),
        Authorization::Authorizer(name) => match api.authorizers.get(name) {
            Some(authorizer) => {
                let id = cx.target(&HttpAuthorizer::suffix(name)).id;
                resource
                    .authorization_type(authorizer.authorization_type())
                    .authorizer_id(reference(&id))
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
    resource.authorization_scopes(settings.scopes.clone())
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
    let logs = api.access_logs.lower(cx).map(|group| {
        stage::AccessLogSettings::default()
            .destination_arn(group)
            .format(LOG_FORMAT)
    });
    if let Some(throttle) = &api.throttle {
        throttle.check(cx);
    }
    let has_defaults = api.throttle.is_some() || api.detailed_metrics;
    let variables: MapOf<String> = api.stage_variables.iter().collect();
    let stage = Stage::default()
        .api_id(reference(cx.name()))
        .stage_name(HttpApi::STAGE)
        .auto_deploy(true)
        .access_log_settings(logs)
        .default_route_settings(has_defaults.then(|| route_settings(api, api.throttle.as_ref())))
        .route_settings((!settings.is_empty()).then_some(settings))
        .stage_variables(variables.unless_empty());
    let mut stage = stage.resource();
    // A stage refuses settings of a route that is not there yet.
    stage.depends_on.extend(limited);
    cx.add("Stage", stage);
}

fn route_settings(api: &HttpApi, throttle: Option<&Throttle>) -> stage::RouteSettings {
    stage::RouteSettings::default()
        .throttling_rate_limit(throttle.map(Throttle::per_second))
        .throttling_burst_limit(throttle.map(|throttle| &throttle.burst))
        .detailed_metrics_enabled(api.detailed_metrics.then_some(true))
}

/// A time-out as a number of milliseconds.
pub(in crate::constructs) fn milliseconds(timeout: &Value<Duration>) -> Value<i64> {
    let count = |timeout: Duration| i64::try_from(timeout.as_milliseconds()).unwrap_or(i64::MAX);
    timeout.clone().map(count)
}
