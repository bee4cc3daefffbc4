//! Route keys: `POST /orders`, and `$default` for what no other route takes.

use indexmap::IndexMap;
use schemars::{Schema, json_schema};
use serde_json::Value as Json;

use super::{Method, Path, execute_api};
use crate::definition::{Handle, Lowering};
use crate::diagnostic::{Code, Diagnostic};
use crate::value::{Located, Origin, Value, suggestion};

/// What a route answers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::constructs) enum RouteKey {
    /// Whatever no other route takes.
    Default,
    /// Requests with this method and a path of this form.
    Of(Method, Path),
}

/// A route as APIs of either kind have it.
pub(in crate::constructs) trait Routed {
    /// Where it was written.
    fn origin(&self) -> Origin;
}

impl RouteKey {
    const DEFAULT: &'static str = "$default";

    fn parse(text: &str) -> Result<Self, Refusal> {
        if text == Self::DEFAULT {
            return Ok(Self::Default);
        }
        let example = || "for example `POST /orders`".to_owned();
        let Some((name, path)) = text.split_once(' ') else {
            return Err((format!("`{text}` is not a route"), example()));
        };
        let Some(method) = Method::named(name) else {
            let names: Vec<&str> = Method::ALL.iter().map(|method| method.as_str()).collect();
            return Err((
                format!("`{name}` is not a method of HTTP"),
                suggestion(name, &names),
            ));
        };
        match Path::parse(path.trim_start()) {
            Ok(path) => Ok(Self::Of(method, path)),
            Err(reason) => Err((reason, example())),
        }
    }

    /// The key of a route in the table of routes.
    pub(in crate::constructs) fn write(method: Method, path: &str) -> String {
        format!("{method} {path}")
    }

    /// As part of a logical id: `StockSkuGet`.
    pub(in crate::constructs) fn id(&self) -> String {
        match self {
            Self::Default => "Default".to_owned(),
            Self::Of(method, path) => format!("{}{}", path.id(), method.id()),
        }
    }

    /// Equal for two routes that take the same requests.
    fn pattern(&self) -> (Option<Method>, String) {
        match self {
            Self::Default => (None, String::new()),
            Self::Of(method, path) => (Some(*method), path.pattern()),
        }
    }
}

/// What is wrong with a route, and what would be right.
type Refusal = (String, String);

/// Takes the keys of routes apart; what is no route, or is there twice, is reported.
pub(in crate::constructs) fn read_routes<'a, R: Routed>(
    cx: &mut Lowering<'_>,
    routes: &'a IndexMap<String, R>,
    repeated: &[Located<String>],
) -> Vec<(RouteKey, &'a R)> {
    for again in repeated {
        let first = routes.get(&again.value).map(Routed::origin);
        cx.report(
            Diagnostic::error(
                Code::DUPLICATE_NAME,
                format!("`{}` has two routes `{}`", cx.name(), again.value),
            )
            .at(again.origin, "set again here")
            .related(first.unwrap_or_default(), "first set here")
            .help("a request can go to one place only: take one of the two out"),
        );
    }
    let mut read: Vec<(RouteKey, &R)> = Vec::new();
    for (text, route) in routes {
        let key = match RouteKey::parse(text) {
            Ok(key) => key,
            Err((message, help)) => {
                let diagnostic = Diagnostic::error(Code::PATTERN, message)
                    .at(route.origin(), format!("route of `{}`", cx.name()))
                    .help(help);
                cx.report(diagnostic);
                continue;
            }
        };
        if let Some((_, other)) = read
            .iter()
            .find(|(other, _)| other.pattern() == key.pattern())
        {
            let diagnostic = Diagnostic::error(
                Code::CONFLICT,
                format!(
                    "`{text}` takes the same requests as another route of `{}`",
                    cx.name()
                ),
            )
            .at(route.origin(), "this route")
            .related(other.origin(), "the other route")
            .help("two routes must differ in more than the names of their parameters");
            cx.report(diagnostic);
        } else if let Some((_, other)) = read.iter().find(|(other, _)| other.id() == key.id()) {
            let diagnostic = Diagnostic::error(
                Code::LOGICAL_ID_CLASH,
                format!(
                    "`{text}` and another route both give the logical id `{}{}`",
                    cx.name(),
                    key.id()
                ),
            )
            .at(route.origin(), "this route")
            .related(other.origin(), "the other route")
            .help("give a parameter of one of the two paths another name");
            cx.report(diagnostic);
        } else {
            read.push((key, route));
        }
    }
    read
}

/// The ARN of the route of this key, for `execute-api:Invoke`; of all routes for an empty key.
pub(in crate::constructs) fn route_arn(
    api: &Handle,
    stage: &str,
    key: &str,
) -> Option<Value<String>> {
    let arn = execute_api(api).text(stage).text("/");
    let arn = match key {
        "" => arn.text("*"),
        _ => match RouteKey::parse(key).ok()? {
            RouteKey::Default => arn.text(RouteKey::DEFAULT),
            RouteKey::Of(method, path) => arn.text(method.in_arn()).text(&path.pattern()),
        },
    };
    Some(arn.into())
}

/// The schema of a route: one of its targets, with the settings beside the target's own keys.
pub(in crate::constructs) fn route_schema(
    description: &str,
    settings: &Schema,
    targets: impl IntoIterator<Item = Schema>,
) -> Schema {
    let settings = settings.get("properties").and_then(Json::as_object);
    let targets = targets.into_iter().map(|mut target| {
        let properties = target.get_mut("properties").and_then(Json::as_object_mut);
        if let (Some(properties), Some(settings)) = (properties, settings) {
            properties.extend(settings.clone());
        }
        target
    });
    let targets: Vec<Schema> = targets.collect();
    json_schema!({ "description": description, "anyOf": targets })
}
