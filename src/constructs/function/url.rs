//! Function URLs.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Function;
use crate::aws::lambda::permission::FunctionUrlAuthType;
use crate::aws::lambda::url::{AuthType, Cors, InvokeMode};
use crate::aws::{ListOf, ResourceType, lambda};
use crate::definition::{Handle, Lowering};
use crate::value::{Duration, Value};

/// A URL of a function (`AWS::Lambda::Url`): HTTPS without an API in front.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct FunctionUrl {
    /// `AuthType` `NONE`: anybody may call it. Default: callers sign their requests (`AWS_IAM`).
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub public: bool,
    /// `InvokeMode` `RESPONSE_STREAM`: the response is sent while it is made. Default: off.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub response_streaming: bool,
    /// `Cors`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cors: Option<FunctionUrlCors>,
}

/// `Cors` of a function URL: which pages of other origins may call it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct FunctionUrlCors {
    /// `AllowOrigins`
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub allow_origins: Vec<String>,
    /// `AllowMethods`
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub allow_methods: Vec<String>,
    /// `AllowHeaders`
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub allow_headers: Vec<String>,
    /// `ExposeHeaders`
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub expose_headers: Vec<String>,
    /// `AllowCredentials`. Default: off.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub allow_credentials: bool,
    /// `MaxAge`: how long a browser remembers the answer, up to a day. Default: not at all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_age: Option<Value<Duration>>,
}

impl FunctionUrl {
    /// A URL whose callers sign their requests.
    pub fn new() -> Self {
        Self::default()
    }

    /// `AuthType` `NONE`: anybody may call it.
    #[must_use]
    pub fn public(mut self) -> Self {
        self.public = true;
        self
    }

    /// `InvokeMode` `RESPONSE_STREAM`
    #[must_use]
    pub fn response_streaming(mut self) -> Self {
        self.response_streaming = true;
        self
    }

    /// `Cors`
    #[must_use]
    pub fn cors(mut self, cors: FunctionUrlCors) -> Self {
        self.cors = Some(cors);
        self
    }
}

impl FunctionUrlCors {
    fn properties(&self) -> Cors {
        Cors::default()
            .allow_origins(ListOf::from_iter(&self.allow_origins).unless_empty())
            .allow_methods(ListOf::from_iter(&self.allow_methods).unless_empty())
            .allow_headers(ListOf::from_iter(&self.allow_headers).unless_empty())
            .expose_headers(ListOf::from_iter(&self.expose_headers).unless_empty())
            .allow_credentials(self.allow_credentials.then_some(true))
            .max_age(self.max_age.as_ref().map(Value::in_seconds))
    }
}

/// Writes the URL. A public one needs two permissions.
///
/// Source: the page "Control access to Lambda function URLs" of the Lambda developer guide.
pub(super) fn lower(url: &FunctionUrl, cx: &mut Lowering<'_>) {
    let me: Handle<Function> = cx.me();
    let auth = if url.public {
        AuthType::NONE
    } else {
        AuthType::AWS_IAM
    };
    let streaming = url.response_streaming;
    let resource = lambda::Url::default()
        .target_function_arn(me.arn())
        .auth_type(auth)
        .invoke_mode(streaming.then_some(InvokeMode::RESPONSE_STREAM))
        .cors(url.cors.as_ref().map(FunctionUrlCors::properties));
    cx.add("Url", resource.resource());
    if url.public {
        let permission = |action: &str| {
            lambda::Permission::default()
                .function_name(me.arn())
                .principal("*")
                .action(action)
        };
        let invoke_url = permission("lambda:InvokeFunctionUrl")
            .function_url_auth_type(FunctionUrlAuthType::NONE);
        cx.add("UrlPermission", invoke_url.resource());
        let invoke = permission("lambda:InvokeFunction").invoked_via_function_url(true);
        cx.add("UrlInvokePermission", invoke.resource());
    }
}
