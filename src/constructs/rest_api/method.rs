//! Methods of a REST API: what a request must look like, and what is answered.

use indexmap::IndexMap;

use super::super::api::{Authorization, Method, Path, Routed, written_at};
use super::super::http_api::{timeout_node, unknown_authorizer};
use super::integration::{Plan, Shared};
use super::model::{self, Check, Validators};
use super::{RestApi, RestAuthorizer, RestIntegration, RestResponse, RestRoute, cors};
use crate::definition::Lowering;
use crate::diagnostic::{Code, Diagnostic};
use crate::template::Resource;
use crate::value::{Duration, Map, Node, Text, Value, reference};

/// A method before it is written.
pub(super) struct Draft<'a> {
    pub(super) api: &'a RestApi,
    pub(super) method: Method,
    pub(super) path: &'a Path,
    pub(super) route: &'a RestRoute,
    pub(super) resource: Value<String>,
}

impl Draft<'_> {
    /// The logical id behind the name of the API.
    pub(super) fn suffix(&self) -> String {
        format!("{}{}", self.path.id(), self.method.id())
    }

    /// Writes the method and returns its logical id.
    pub(super) fn write(
        self,
        cx: &mut Lowering<'_>,
        shared: &mut Shared,
        validators: &mut Validators,
    ) -> String {
        let settings = &self.route.settings;
        let mut plan = shared.plan(cx, self.method, self.path, self.route);
        if let Some(timeout) = &settings.timeout {
            self.check_timeout(cx, timeout);
            plan.integration
                .insert("TimeoutInMillis", timeout_node(timeout));
        }
        let parameters = self.request_parameters(&plan);
        if let Some(keys) = self.cache_key(parameters.as_ref()) {
            plan.integration.insert("CacheKeyParameters", keys);
        }
        let models = settings.body.as_ref().map(|body| {
            let own = format!("{}Model", self.suffix());
            let name = model::name_of(self.api, cx, body, &own, self.route.origin());
            // `$default` is for bodies that say to be something else, which would not be looked at otherwise.
            Map::from_iter([("application/json", name.clone()), ("$default", name)])
        });
        let required = !settings.required_query.is_empty() || !settings.required_headers.is_empty();
        let check = match (models.is_some(), required) {
            (true, true) => Some(Check::Both),
            (true, false) => Some(Check::Body),
            (false, true) => Some(Check::Parameters),
            (false, false) => None,
        };
        let validator = check.map(|check| validators.of(cx, check));
        let responses = self.responses(cx, &mut plan);
        let resource = Resource::new("AWS::ApiGateway::Method")
            .set("RestApiId", reference(cx.name()))
            .set("ResourceId", self.resource.clone())
            .set("HttpMethod", self.method.as_str())
            .set_some("ApiKeyRequired", settings.api_key_required.then_some(true))
            .set_some("OperationName", settings.operation_name.clone())
            .set_some("RequestParameters", parameters)
            .set_some("RequestModels", models)
            .set_some("RequestValidatorId", validator)
            .set_some("MethodResponses", responses)
            .set("Integration", plan.integration);
        let resource = self.authorize(cx, resource);
        cx.add(&self.suffix(), written_at(resource, self.route.origin()))
    }

    /// The quota for the longest timeout of regional APIs can be raised, so only the shortest is checked.
    fn check_timeout(&self, cx: &mut Lowering<'_>, timeout: &Value<Duration>) {
        let origin = timeout.origin();
        let milliseconds = timeout
            .clone()
            .map(|timeout| i64::try_from(timeout.as_milliseconds()).unwrap_or(i64::MAX));
        cx.bounds(
            "TimeoutInMillis",
            Some(&milliseconds.at(origin)),
            50..=i64::from(i32::MAX),
        );
    }

    fn authorize(&self, cx: &mut Lowering<'_>, resource: Resource) -> Resource {
        let settings = &self.route.settings;
        let own = settings.authorization.as_ref();
        let authorization = own.unwrap_or(&self.api.default_authorization);
        let mut knows_scopes = false;
        let resource = match authorization {
            Authorization::None => resource.set("AuthorizationType", "NONE"),
            Authorization::Iam => resource.set("AuthorizationType", "AWS_IAM"),
            Authorization::Authorizer(name) => match self.api.authorizers.get(name) {
                Some(authorizer) => {
                    knows_scopes = matches!(authorizer, RestAuthorizer::UserPools(_));
                    let id = cx.target(&RestAuthorizer::suffix(name)).id;
                    resource
                        .set("AuthorizationType", authorizer.authorization_type())
                        .set("AuthorizerId", reference(&id))
                }
                None => {
                    unknown_authorizer(cx, name, self.api.authorizers.keys(), self.route);
                    return resource;
                }
            },
        };
        if settings.scopes.is_empty() {
            return resource;
        }
        if !knows_scopes {
            let diagnostic = Diagnostic::error(
                Code::CONFLICT,
                "only an authorizer with user pools knows scopes",
            )
            .at(self.route.origin(), format!("route of `{}`", cx.name()))
            .help("leave the scopes out, or name an authorizer with `user_pools`");
            cx.report(diagnostic);
        }
        resource.set("AuthorizationScopes", settings.scopes.clone())
    }

    /// `RequestParameters`: whether each parameter is required.
    fn request_parameters(&self, plan: &Plan) -> Option<Map> {
        let settings = &self.route.settings;
        let mut parameters = Map::new();
        for name in self.path.parameters() {
            parameters.insert(format!("method.request.path.{name}"), true);
        }
        for name in &settings.required_query {
            parameters.insert(format!("method.request.querystring.{name}"), true);
        }
        for name in &settings.required_headers {
            parameters.insert(format!("method.request.header.{name}"), true);
        }
        for name in &plan.parameters {
            if !parameters.contains(name) && !name.starts_with("method.request.body") {
                parameters.insert(name.as_str(), false);
            }
        }
        (!parameters.is_empty()).then_some(parameters)
    }

    /// `CacheKeyParameters`: all declared parameters, so that an answer is remembered for these only. `ANY` takes `GET` too.
    ///
    /// Source: the page "AWS::ApiGateway::Method Integration" of the CloudFormation user guide, property CacheKeyParameters.
    fn cache_key(&self, parameters: Option<&Map>) -> Option<Node> {
        let is_remembered = matches!(self.method, Method::Get | Method::Any);
        if self.api.cache.is_none() || !is_remembered {
            return None;
        }
        let names = parameters?.iter().map(|(name, _)| name);
        Some(Node::list(names))
    }

    /// Completes the integration with its answers and gives those of the method.
    fn responses(&self, cx: &mut Lowering<'_>, plan: &mut Plan) -> Option<Node> {
        self.check_responses(cx);
        let is_proxy = plan.answers.is_empty();
        let answers = self.answers(plan);
        let mut declared: IndexMap<u16, (Map, Map)> = IndexMap::new();
        let mut mapped = Vec::new();
        for answer in &answers {
            let headers = self.headers(answer, is_proxy);
            let (parameters, models) = declared.entry(answer.status).or_default();
            for (name, _) in &headers {
                parameters.insert(cors::header(name), true);
            }
            if let Some(model) = &answer.model {
                let own = format!("{}{}Model", self.suffix(), answer.status);
                let name = model::name_of(self.api, cx, model, &own, self.route.origin());
                models.insert(answer.media_type(), name);
            }
            mapped.push(self.integration_response(answer, &headers));
        }
        if !is_proxy {
            plan.integration
                .insert("IntegrationResponses", Node::list(mapped));
        }
        let declared = declared.into_iter().map(|(status, (parameters, models))| {
            let mut response = Map::from_iter([("StatusCode", status.to_string())]);
            if !parameters.is_empty() {
                response.insert("ResponseParameters", parameters);
            }
            if !models.is_empty() {
                response.insert("ResponseModels", models);
            }
            response
        });
        let declared: Vec<Map> = declared.collect();
        (!declared.is_empty()).then(|| Node::list(declared))
    }

    /// The usual answers, each replaced by what the route says for the same pattern, and what else it says.
    fn answers(&self, plan: &Plan) -> Vec<RestResponse> {
        let own = &self.route.settings.responses;
        let mut answers = Vec::new();
        for usual in &plan.answers {
            let mut answer = usual.clone();
            if let Some(said) = own.iter().find(|said| said.pattern == usual.pattern) {
                answer = said.clone();
                answer.template = answer.template.or_else(|| usual.template.clone());
                answer.model = answer.model.or_else(|| usual.model.clone());
            }
            if let (None, Some((before, behind)), Some(template)) =
                (&answer.pattern, plan.guard, &answer.template)
            {
                let text = Text::new()
                    .text(before)
                    .value(template.clone())
                    .text(behind);
                answer.template = Some(text.into());
            }
            answers.push(answer);
        }
        let is_new = |said: &&RestResponse| {
            !plan
                .answers
                .iter()
                .any(|usual| usual.pattern == said.pattern)
        };
        answers.extend(own.iter().filter(is_new).cloned());
        answers
    }

    /// The headers of an answer: those of other sites' pages, the type of the body, and what the route says.
    fn headers(&self, answer: &RestResponse, is_proxy: bool) -> Vec<(String, Value<String>)> {
        let mut headers = Vec::new();
        if !is_proxy {
            headers.extend(self.api.cors.iter().flat_map(cors::headers));
            if answer.template.is_some() {
                headers.push(("Content-Type".to_owned(), answer.media_type().into()));
            }
        }
        for (name, value) in &answer.headers {
            headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
            headers.push((name.clone(), value.clone()));
        }
        headers
    }

    fn integration_response(
        &self,
        answer: &RestResponse,
        headers: &[(String, Value<String>)],
    ) -> Map {
        let mut response = Map::from_iter([("StatusCode", answer.status.to_string())]);
        if let Some(pattern) = &answer.pattern {
            response.insert("SelectionPattern", pattern.as_str());
        }
        if !headers.is_empty() {
            let headers = headers
                .iter()
                .map(|(name, value)| (cors::header(name), mapping(value)));
            let headers: Map = headers.collect();
            response.insert("ResponseParameters", headers);
        }
        let choice = self.api.cors.as_ref().and_then(cors::choose_origin);
        let template = match (choice, answer.template.clone()) {
            (Some(choice), Some(template)) => Some(choice.value(template).into()),
            (Some(choice), None) => Some(choice.into()),
            (None, template) => template,
        };
        if let Some(template) = template {
            response.insert(
                "ResponseTemplates",
                Map::from_iter([(answer.media_type(), template)]),
            );
        }
        response
    }

    fn check_responses(&self, cx: &mut Lowering<'_>) {
        let responses = &self.route.settings.responses;
        for (index, response) in responses.iter().enumerate() {
            let status = Value::from(i64::from(response.status)).at(self.route.origin());
            cx.bounds("StatusCode", Some(&status), 100..=599);
            let before = responses.iter().take(index);
            // A target that answers by itself has no patterns, so it may list any number of answers.
            let is_proxy = matches!(
                self.route.integration,
                RestIntegration::Function(_) | RestIntegration::Url(_)
            );
            if !is_proxy
                && before
                    .into_iter()
                    .any(|other| other.pattern == response.pattern)
            {
                let diagnostic = Diagnostic::error(
                    Code::CONFLICT,
                    format!(
                        "two answers are for the same case: {}",
                        response.pattern.as_deref().unwrap_or("all others")
                    ),
                )
                .at(self.route.origin(), format!("route of `{}`", cx.name()))
                .help("give all but one of them a `pattern`, such as `404`");
                cx.report(diagnostic);
            }
        }
    }
}

/// What API Gateway takes a header from: a mapping as it stands, other text in single quotes.
///
/// Source: the page "Parameter mapping source reference for REST APIs in API Gateway" of the developer guide.
fn mapping(value: &Value<String>) -> Node {
    const SOURCES: [&str; 3] = ["integration.response.", "context.", "stageVariables."];
    let literal = value.as_literal();
    let is_mapping = literal.is_some_and(|text| {
        SOURCES.iter().any(|source| text.starts_with(source)) || text.starts_with('\'')
    });
    if is_mapping {
        value.node()
    } else {
        cors::quoted(value)
    }
}
