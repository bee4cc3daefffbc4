//! Function URLs.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Function;
use crate::definition::{Handle, Lowering};
use crate::template::Resource;
use crate::value::{Duration, Map, Node, Value};

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
    fn node(&self) -> Node {
        let mut map = Map::new();
        for (name, list) in [
            ("AllowOrigins", &self.allow_origins),
            ("AllowMethods", &self.allow_methods),
            ("AllowHeaders", &self.allow_headers),
            ("ExposeHeaders", &self.expose_headers),
        ] {
            if !list.is_empty() {
                map.insert(name, list.clone());
            }
        }
        if self.allow_credentials {
            map.insert("AllowCredentials", true);
        }
        if let Some(age) = &self.max_age {
            map.insert("MaxAge", age.node_with(|age| age.seconds_node()));
        }
        Node::from(map)
    }
}

/// Writes the URL. A public one needs two permissions.
///
/// Source: the page "Control access to Lambda function URLs" of the Lambda developer guide.
pub(super) fn lower(url: &FunctionUrl, cx: &mut Lowering<'_>) {
    let me: Handle<Function> = cx.me();
    let auth = if url.public { "NONE" } else { "AWS_IAM" };
    let resource = Resource::new("AWS::Lambda::Url")
        .set("TargetFunctionArn", me.arn())
        .set("AuthType", auth)
        .set_some(
            "InvokeMode",
            url.response_streaming.then_some("RESPONSE_STREAM"),
        )
        .set_some("Cors", url.cors.as_ref().map(FunctionUrlCors::node));
    cx.add("Url", resource);
    if url.public {
        let permission = |action: &str| {
            Resource::new("AWS::Lambda::Permission")
                .set("FunctionName", me.arn())
                .set("Principal", "*")
                .set("Action", action)
        };
        let invoke_url = permission("lambda:InvokeFunctionUrl").set("FunctionUrlAuthType", "NONE");
        cx.add("UrlPermission", invoke_url);
        let invoke = permission("lambda:InvokeFunction").set("InvokedViaFunctionUrl", true);
        cx.add("UrlInvokePermission", invoke);
    }
}
