//! Cross-origin requests of a REST API: answers to `OPTIONS`, and headers in all other answers.

use super::super::api::{Cors, Method};
use super::RestApi;
use crate::aws::MapOf;
use crate::aws::apigateway;
use crate::aws::apigateway::method::{
    Integration, IntegrationContentHandling, IntegrationResponse, IntegrationType, MethodResponse,
};
use crate::value::{Text, Value, reference};

const ALLOW_ORIGIN: &str = "Access-Control-Allow-Origin";

/// The headers of every answer. Where there are several origins, the first stands here and [`choose_origin`] corrects it.
pub(super) fn headers(cors: &Cors) -> Vec<(String, Value<String>)> {
    let mut headers = Vec::new();
    if let Some(origin) = cors.allow_origins.first() {
        headers.push((ALLOW_ORIGIN.to_owned(), origin.clone()));
        if origin.as_literal().is_none_or(|origin| origin != "*") {
            headers.push(("Vary".to_owned(), "Origin".into()));
        }
    }
    if cors.allow_credentials {
        headers.push(("Access-Control-Allow-Credentials".to_owned(), "true".into()));
    }
    if !cors.expose_headers.is_empty() {
        let exposed = cors.expose_headers.join(",");
        headers.push(("Access-Control-Expose-Headers".to_owned(), exposed.into()));
    }
    headers
}

/// The headers of answers that know no template, unless they depend on who asks.
pub(super) fn fixed_headers(cors: &Cors) -> Option<Vec<(String, Value<String>)>> {
    (cors.allow_origins.len() == 1).then(|| headers(cors))
}

/// Velocity that lets in whichever of several origins asks.
pub(super) fn choose_origin(cors: &Cors) -> Option<Text> {
    let (first, others) = cors.allow_origins.split_first()?;
    if others.is_empty() {
        return None;
    }
    let text = Text::new().text(concat!(
        "#set($origin = $input.params().header.get('Origin'))",
        "#if(\"$!origin\" == \"\")#set($origin = $input.params().header.get('origin'))#end",
        "#if(",
    ));
    let text = text.text("$origin == \"").value(first.clone()).text("\"");
    let text = others.iter().fold(text, |text, origin| {
        text.text(" || $origin == \"")
            .value(origin.clone())
            .text("\"")
    });
    // Velocity would read `#end` and a letter behind it as one word.
    Some(text.text(&format!(
        ")#set($context.responseOverride.header.{ALLOW_ORIGIN} = $origin)#end#set($ready = true)"
    )))
}

/// A method that answers what a browser asks before it sends a request of another site's page.
pub(super) fn preflight(
    api: &RestApi,
    name: &str,
    resource: Value<String>,
    cors: &Cors,
    routed: impl IntoIterator<Item = Method>,
) -> apigateway::Method {
    let mut all = headers(cors);
    let mut add = |name: &str, value: String| {
        all.push((format!("Access-Control-Allow-{name}"), value.into()));
    };
    add("Methods", cors.methods(routed).join(","));
    add("Headers", cors.headers().join(","));
    if let Some(age) = &cors.max_age {
        let seconds = age
            .clone()
            .map(|age| age.as_seconds().unwrap_or_default().to_string());
        all.push(("Access-Control-Max-Age".to_owned(), seconds));
    }
    all.retain(|(name, _)| name != "Access-Control-Expose-Headers");
    let declared = all.iter().map(|(name, _)| (header(name), true));
    let set = all
        .iter()
        .map(|(name, value)| (header(name), quoted(value)));
    let choice = choose_origin(cors).map(Value::from);
    let answer = IntegrationResponse::default()
        .status_code("204")
        .response_parameters(MapOf::from_iter(set))
        .response_templates(choice.map(|choice| [("application/json", choice)]));
    // Without it an API with binary types cannot read the template below.
    let is_binary = !api.binary_media_types.is_empty();
    let handling = is_binary.then_some(IntegrationContentHandling::CONVERT_TO_TEXT);
    let integration = Integration::default()
        .type_(IntegrationType::MOCK)
        .request_templates([("application/json", r#"{"statusCode":204}"#)])
        .integration_responses([answer])
        .content_handling(handling);
    let response = MethodResponse::default()
        .status_code("204")
        .response_parameters(MapOf::<bool>::from_iter(declared));
    apigateway::Method::default()
        .rest_api_id(reference(name))
        .resource_id(resource)
        .http_method("OPTIONS")
        .authorization_type("NONE")
        .method_responses([response])
        .integration(integration)
}

/// The name of a header in the parameters of an answer.
pub(super) fn header(name: &str) -> String {
    format!("method.response.header.{name}")
}

/// A fixed text in the parameters of an answer.
pub(super) fn quoted(value: &Value<String>) -> Value<String> {
    let text = Text::new().text("'").value(value.clone()).text("'");
    Value::from(text).at(value.origin())
}
