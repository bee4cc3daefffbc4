//! Methods of a REST API: what a request must look like, and what is answered.

use indexmap::IndexMap;

use super::super::api::{Authorization, Method, Path, Routed, written_at};
use super::super::http_api::{milliseconds, unknown_authorizer};
use super::integration::{Plan, Shared};
use super::model::{self, Check, Validators};
use super::{RestApi, RestAuthorizer, RestIntegration, RestResponse, RestRoute, cors};
use crate::aws::apigateway;
use crate::aws::apigateway::method::{Integration, IntegrationResponse, MethodResponse};
use crate::aws::{ListOf, MapOf};
use crate::definition::Lowering;
use crate::diagnostic::{Code, Diagnostic};
use crate::value::{Text, Value, reference};

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
        let plan = shared.plan(cx, self.method, self.path, self.route);
        let timeout = settings.timeout.as_ref().map(milliseconds);
        // The quota for the longest timeout of regional APIs can be raised, so only the shortest is checked.
        let longest = i64::from(i32::MAX);
        cx.bounds("TimeoutInMillis", timeout.as_ref(), 50..=longest);
        let parameters = self.request_parameters(&plan);
        let cache_key = self.cache_key(&parameters);
        let models = settings.body.as_ref().map(|body| {
            let own = format!("{}Model", self.suffix());
            let name = model::name_of(self.api, cx, body, &own, self.route.origin());
            // `$default` is for bodies that say to be something else, which would not be looked at otherwise.
            [("application/json", name.clone()), ("$default", name)]
        });
        let required = !settings.required_query.is_empty() || !settings.required_headers.is_empty();
        let check = match (models.is_some(), required) {
            (true, true) => Some(Check::Both),
            (true, false) => Some(Check::Body),
            (false, true) => Some(Check::Parameters),
            (false, false) => None,
        };
        let validator = check.map(|check| validators.of(cx, check));
        let (responses, integration) = self.respond(cx, plan);
        let integration = integration
            .timeout_in_millis(timeout)
            .cache_key_parameters(cache_key.unless_empty());
        let parameters = MapOf::<bool>::from_iter(parameters);
        let resource = apigateway::Method::default()
            .rest_api_id(reference(cx.name()))
            .resource_id(&self.resource)
            .http_method(self.method.as_str())
            .api_key_required(settings.api_key_required.then_some(true))
            .operation_name(settings.operation_name.clone())
            .request_parameters(parameters.unless_empty())
            .request_models(models)
            .request_validator_id(validator)
            .method_responses(responses.unless_empty())
            .integration(integration);
        let resource = self.authorize(cx, resource);
        cx.add(&self.suffix(), written_at(resource, self.route.origin()))
    }

    fn authorize(&self, cx: &mut Lowering<'_>, resource: apigateway::Method) -> apigateway::Method {
        let settings = &self.route.settings;
        let own = settings.authorization.as_ref();
        let authorization = own.unwrap_or(&self.api.default_authorization);
        let mut knows_scopes = false;
        let resource = match authorization {
            Authorization::None => resource.authorization_type("NONE"),
            Authorization::Iam => resource.authorization_type("AWS_IAM"),
            Authorization::Authorizer(name) => match self.api.authorizers.get(name) {
                Some(authorizer) => {
                    knows_scopes = matches!(authorizer, RestAuthorizer::UserPools(_));
                    let id = cx.target(&RestAuthorizer::suffix(name)).id;
                    resource
                        .authorization_type(authorizer.authorization_type())
                        .authorizer_id(reference(&id))
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
        resource.authorization_scopes(settings.scopes.clone())
    }

    /// `RequestParameters`: whether each parameter is required.
    fn request_parameters(&self, plan: &Plan) -> IndexMap<String, bool> {
        let settings = &self.route.settings;
        let mut parameters = IndexMap::new();
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
            if !name.starts_with("method.request.body") {
                parameters.entry(name.clone()).or_insert(false);
            }
        }
        parameters
    }

    /// `CacheKeyParameters`: all declared parameters, so that an answer is remembered for these only. `ANY` takes `GET` too.
    ///
    /// Source: the page "AWS::ApiGateway::Method Integration" of the CloudFormation user guide, property CacheKeyParameters.
    fn cache_key(&self, parameters: &IndexMap<String, bool>) -> ListOf<String> {
        let is_remembered = matches!(self.method, Method::Get | Method::Any);
        let has_cache = self.api.cache.is_some() && is_remembered;
        parameters.keys().filter(|_| has_cache).collect()
    }

    /// The answers of the method, and the integration with those of its own.
    fn respond(&self, cx: &mut Lowering<'_>, plan: Plan) -> (ListOf<MethodResponse>, Integration) {
        self.check_responses(cx);
        let is_proxy = plan.answers.is_empty();
        let answers = self.answers(&plan);
        let mut declared: IndexMap<u16, (IndexMap<_, _>, IndexMap<_, _>)> = IndexMap::new();
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
                models.insert(answer.media_type().to_owned(), name);
            }
            mapped.push(self.integration_response(answer, &headers));
        }
        let integration = plan.integration;
        let integration = integration.integration_responses((!is_proxy).then_some(mapped));
        let declared = declared.into_iter().map(|(status, (parameters, models))| {
            MethodResponse::default()
                .status_code(status.to_string())
                .response_parameters(MapOf::<bool>::from_iter(parameters).unless_empty())
                .response_models(MapOf::from_iter(models).unless_empty())
        });
        (declared.collect(), integration)
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
    ) -> IntegrationResponse {
        let headers = headers
            .iter()
            .map(|(name, value)| (cors::header(name), mapping(value)));
        let choice = self.api.cors.as_ref().and_then(cors::choose_origin);
        let template = match (choice, answer.template.clone()) {
            (Some(choice), Some(template)) => Some(choice.value(template).into()),
            (Some(choice), None) => Some(choice.into()),
            (None, template) => template,
        };
        IntegrationResponse::default()
            .status_code(answer.status.to_string())
            .selection_pattern(answer.pattern.as_ref())
            .response_parameters(MapOf::from_iter(headers).unless_empty())
            .response_templates(template.map(|template| [(answer.media_type(), template)]))
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
fn mapping(value: &Value<String>) -> Value<String> {
    const SOURCES: [&str; 3] = ["integration.response.", "context.", "stageVariables."];
    let literal = value.as_literal();
    let is_mapping = literal.is_some_and(|text| {
        SOURCES.iter().any(|source| text.starts_with(source)) || text.starts_with('\'')
    });
    if is_mapping {
        value.clone()
    } else {
        cors::quoted(value)
    }
}
