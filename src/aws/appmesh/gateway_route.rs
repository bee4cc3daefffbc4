// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppMesh::GatewayRoute` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppMesh::GatewayRoute`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-gatewayroute.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct GatewayRoute(Body);

resource! { GatewayRoute "AWS::AppMesh::GatewayRoute" }

impl GatewayRoute {
    /// `GatewayRouteName`: string. A change replaces the resource.
    #[track_caller]
    pub fn gateway_route_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GatewayRouteName", value);
        self
    }

    /// `MeshName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn mesh_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MeshName", value);
        self
    }

    /// `MeshOwner`: string. A change replaces the resource.
    #[track_caller]
    pub fn mesh_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MeshOwner", value);
        self
    }

    /// `Spec`: `GatewayRouteSpec`. Required.
    #[track_caller]
    pub fn spec(mut self, value: impl IntoValue<GatewayRouteSpec>) -> Self {
        self.0.set("Spec", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VirtualGatewayName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn virtual_gateway_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VirtualGatewayName", value);
        self
    }
}

impl Handle<GatewayRoute> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `GatewayRouteName`
    #[inline]
    pub fn gateway_route_name(&self) -> Value<String> {
        self.attribute("GatewayRouteName")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `MeshName`
    #[inline]
    pub fn mesh_name(&self) -> Value<String> {
        self.attribute("MeshName")
    }

    /// `MeshOwner`
    #[inline]
    pub fn mesh_owner(&self) -> Value<String> {
        self.attribute("MeshOwner")
    }

    /// `ResourceOwner`
    #[inline]
    pub fn resource_owner(&self) -> Value<String> {
        self.attribute("ResourceOwner")
    }

    /// `Uid`
    #[inline]
    pub fn uid(&self) -> Value<String> {
        self.attribute("Uid")
    }

    /// `VirtualGatewayName`
    #[inline]
    pub fn virtual_gateway_name(&self) -> Value<String> {
        self.attribute("VirtualGatewayName")
    }
}

/// `GatewayRouteHostnameMatch` of `AWS::AppMesh::GatewayRoute`.
#[derive(Clone, Default)]
#[must_use]
pub struct GatewayRouteHostnameMatch(Properties);

properties! { GatewayRouteHostnameMatch }

impl GatewayRouteHostnameMatch {
    /// `Exact`: string.
    #[track_caller]
    pub fn exact(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Exact", value);
        self
    }

    /// `Suffix`: string.
    #[track_caller]
    pub fn suffix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Suffix", value);
        self
    }
}

/// `GatewayRouteHostnameRewrite` of `AWS::AppMesh::GatewayRoute`.
#[derive(Clone, Default)]
#[must_use]
pub struct GatewayRouteHostnameRewrite(Properties);

properties! { GatewayRouteHostnameRewrite }

impl GatewayRouteHostnameRewrite {
    /// `DefaultTargetHostname`: string.
    #[track_caller]
    pub fn default_target_hostname(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultTargetHostname", value);
        self
    }
}

/// `GatewayRouteMetadataMatch` of `AWS::AppMesh::GatewayRoute`.
#[derive(Clone, Default)]
#[must_use]
pub struct GatewayRouteMetadataMatch(Properties);

properties! { GatewayRouteMetadataMatch }

impl GatewayRouteMetadataMatch {
    /// `Exact`: string.
    #[track_caller]
    pub fn exact(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Exact", value);
        self
    }

    /// `Prefix`: string.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }

    /// `Range`: `GatewayRouteRangeMatch`.
    #[track_caller]
    pub fn range(mut self, value: impl IntoValue<GatewayRouteRangeMatch>) -> Self {
        self.0.set("Range", value);
        self
    }

    /// `Regex`: string.
    #[track_caller]
    pub fn regex(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Regex", value);
        self
    }

    /// `Suffix`: string.
    #[track_caller]
    pub fn suffix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Suffix", value);
        self
    }
}

/// `GatewayRouteRangeMatch` of `AWS::AppMesh::GatewayRoute`.
#[derive(Clone, Default)]
#[must_use]
pub struct GatewayRouteRangeMatch(Properties);

properties! { GatewayRouteRangeMatch }

impl GatewayRouteRangeMatch {
    /// `End`: integer. Required.
    #[track_caller]
    pub fn end(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("End", value);
        self
    }

    /// `Start`: integer. Required.
    #[track_caller]
    pub fn start(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Start", value);
        self
    }
}

/// `GatewayRouteSpec` of `AWS::AppMesh::GatewayRoute`.
#[derive(Clone, Default)]
#[must_use]
pub struct GatewayRouteSpec(Properties);

properties! { GatewayRouteSpec }

impl GatewayRouteSpec {
    /// `GrpcRoute`: `GrpcGatewayRoute`.
    #[track_caller]
    pub fn grpc_route(mut self, value: impl IntoValue<GrpcGatewayRoute>) -> Self {
        self.0.set("GrpcRoute", value);
        self
    }

    /// `Http2Route`: `HttpGatewayRoute`.
    #[track_caller]
    pub fn http2_route(mut self, value: impl IntoValue<HttpGatewayRoute>) -> Self {
        self.0.set("Http2Route", value);
        self
    }

    /// `HttpRoute`: `HttpGatewayRoute`.
    #[track_caller]
    pub fn http_route(mut self, value: impl IntoValue<HttpGatewayRoute>) -> Self {
        self.0.set("HttpRoute", value);
        self
    }

    /// `Priority`: integer.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Priority", value);
        self
    }
}

/// `GatewayRouteTarget` of `AWS::AppMesh::GatewayRoute`.
#[derive(Clone, Default)]
#[must_use]
pub struct GatewayRouteTarget(Properties);

properties! { GatewayRouteTarget }

impl GatewayRouteTarget {
    /// `Port`: integer.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `VirtualService`: `GatewayRouteVirtualService`. Required.
    #[track_caller]
    pub fn virtual_service(mut self, value: impl IntoValue<GatewayRouteVirtualService>) -> Self {
        self.0.set("VirtualService", value);
        self
    }
}

/// `GatewayRouteVirtualService` of `AWS::AppMesh::GatewayRoute`.
#[derive(Clone, Default)]
#[must_use]
pub struct GatewayRouteVirtualService(Properties);

properties! { GatewayRouteVirtualService }

impl GatewayRouteVirtualService {
    /// `VirtualServiceName`: string. Required.
    #[track_caller]
    pub fn virtual_service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VirtualServiceName", value);
        self
    }
}

/// `GrpcGatewayRoute` of `AWS::AppMesh::GatewayRoute`.
#[derive(Clone, Default)]
#[must_use]
pub struct GrpcGatewayRoute(Properties);

properties! { GrpcGatewayRoute }

impl GrpcGatewayRoute {
    /// `Action`: `GrpcGatewayRouteAction`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<GrpcGatewayRouteAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `Match`: `GrpcGatewayRouteMatch`. Required.
    #[track_caller]
    pub fn match_(mut self, value: impl IntoValue<GrpcGatewayRouteMatch>) -> Self {
        self.0.set("Match", value);
        self
    }
}

/// `GrpcGatewayRouteAction` of `AWS::AppMesh::GatewayRoute`.
#[derive(Clone, Default)]
#[must_use]
pub struct GrpcGatewayRouteAction(Properties);

properties! { GrpcGatewayRouteAction }

impl GrpcGatewayRouteAction {
    /// `Rewrite`: `GrpcGatewayRouteRewrite`.
    #[track_caller]
    pub fn rewrite(mut self, value: impl IntoValue<GrpcGatewayRouteRewrite>) -> Self {
        self.0.set("Rewrite", value);
        self
    }

    /// `Target`: `GatewayRouteTarget`. Required.
    #[track_caller]
    pub fn target(mut self, value: impl IntoValue<GatewayRouteTarget>) -> Self {
        self.0.set("Target", value);
        self
    }
}

/// `GrpcGatewayRouteMatch` of `AWS::AppMesh::GatewayRoute`.
#[derive(Clone, Default)]
#[must_use]
pub struct GrpcGatewayRouteMatch(Properties);

properties! { GrpcGatewayRouteMatch }

impl GrpcGatewayRouteMatch {
    /// `Hostname`: `GatewayRouteHostnameMatch`.
    #[track_caller]
    pub fn hostname(mut self, value: impl IntoValue<GatewayRouteHostnameMatch>) -> Self {
        self.0.set("Hostname", value);
        self
    }

    /// `Metadata`: list of `GrpcGatewayRouteMetadata`.
    #[track_caller]
    pub fn metadata(mut self, value: impl IntoValue<ListOf<GrpcGatewayRouteMetadata>>) -> Self {
        self.0.set("Metadata", value);
        self
    }

    /// `Port`: integer.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `ServiceName`: string.
    #[track_caller]
    pub fn service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceName", value);
        self
    }
}

/// `GrpcGatewayRouteMetadata` of `AWS::AppMesh::GatewayRoute`.
#[derive(Clone, Default)]
#[must_use]
pub struct GrpcGatewayRouteMetadata(Properties);

properties! { GrpcGatewayRouteMetadata }

impl GrpcGatewayRouteMetadata {
    /// `Invert`: boolean.
    #[track_caller]
    pub fn invert(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Invert", value);
        self
    }

    /// `Match`: `GatewayRouteMetadataMatch`.
    #[track_caller]
    pub fn match_(mut self, value: impl IntoValue<GatewayRouteMetadataMatch>) -> Self {
        self.0.set("Match", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `GrpcGatewayRouteRewrite` of `AWS::AppMesh::GatewayRoute`.
#[derive(Clone, Default)]
#[must_use]
pub struct GrpcGatewayRouteRewrite(Properties);

properties! { GrpcGatewayRouteRewrite }

impl GrpcGatewayRouteRewrite {
    /// `Hostname`: `GatewayRouteHostnameRewrite`.
    #[track_caller]
    pub fn hostname(mut self, value: impl IntoValue<GatewayRouteHostnameRewrite>) -> Self {
        self.0.set("Hostname", value);
        self
    }
}

/// `HttpGatewayRoute` of `AWS::AppMesh::GatewayRoute`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpGatewayRoute(Properties);

properties! { HttpGatewayRoute }

impl HttpGatewayRoute {
    /// `Action`: `HttpGatewayRouteAction`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<HttpGatewayRouteAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `Match`: `HttpGatewayRouteMatch`. Required.
    #[track_caller]
    pub fn match_(mut self, value: impl IntoValue<HttpGatewayRouteMatch>) -> Self {
        self.0.set("Match", value);
        self
    }
}

/// `HttpGatewayRouteAction` of `AWS::AppMesh::GatewayRoute`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpGatewayRouteAction(Properties);

properties! { HttpGatewayRouteAction }

impl HttpGatewayRouteAction {
    /// `Rewrite`: `HttpGatewayRouteRewrite`.
    #[track_caller]
    pub fn rewrite(mut self, value: impl IntoValue<HttpGatewayRouteRewrite>) -> Self {
        self.0.set("Rewrite", value);
        self
    }

    /// `Target`: `GatewayRouteTarget`. Required.
    #[track_caller]
    pub fn target(mut self, value: impl IntoValue<GatewayRouteTarget>) -> Self {
        self.0.set("Target", value);
        self
    }
}

/// `HttpGatewayRouteHeader` of `AWS::AppMesh::GatewayRoute`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpGatewayRouteHeader(Properties);

properties! { HttpGatewayRouteHeader }

impl HttpGatewayRouteHeader {
    /// `Invert`: boolean.
    #[track_caller]
    pub fn invert(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Invert", value);
        self
    }

    /// `Match`: `HttpGatewayRouteHeaderMatch`.
    #[track_caller]
    pub fn match_(mut self, value: impl IntoValue<HttpGatewayRouteHeaderMatch>) -> Self {
        self.0.set("Match", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `HttpGatewayRouteHeaderMatch` of `AWS::AppMesh::GatewayRoute`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpGatewayRouteHeaderMatch(Properties);

properties! { HttpGatewayRouteHeaderMatch }

impl HttpGatewayRouteHeaderMatch {
    /// `Exact`: string.
    #[track_caller]
    pub fn exact(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Exact", value);
        self
    }

    /// `Prefix`: string.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }

    /// `Range`: `GatewayRouteRangeMatch`.
    #[track_caller]
    pub fn range(mut self, value: impl IntoValue<GatewayRouteRangeMatch>) -> Self {
        self.0.set("Range", value);
        self
    }

    /// `Regex`: string.
    #[track_caller]
    pub fn regex(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Regex", value);
        self
    }

    /// `Suffix`: string.
    #[track_caller]
    pub fn suffix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Suffix", value);
        self
    }
}

/// `HttpGatewayRouteMatch` of `AWS::AppMesh::GatewayRoute`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpGatewayRouteMatch(Properties);

properties! { HttpGatewayRouteMatch }

impl HttpGatewayRouteMatch {
    /// `Headers`: list of `HttpGatewayRouteHeader`.
    #[track_caller]
    pub fn headers(mut self, value: impl IntoValue<ListOf<HttpGatewayRouteHeader>>) -> Self {
        self.0.set("Headers", value);
        self
    }

    /// `Hostname`: `GatewayRouteHostnameMatch`.
    #[track_caller]
    pub fn hostname(mut self, value: impl IntoValue<GatewayRouteHostnameMatch>) -> Self {
        self.0.set("Hostname", value);
        self
    }

    /// `Method`: string.
    #[track_caller]
    pub fn method(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Method", value);
        self
    }

    /// `Path`: `HttpPathMatch`.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<HttpPathMatch>) -> Self {
        self.0.set("Path", value);
        self
    }

    /// `Port`: integer.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `Prefix`: string.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }

    /// `QueryParameters`: list of `QueryParameter`.
    #[track_caller]
    pub fn query_parameters(mut self, value: impl IntoValue<ListOf<QueryParameter>>) -> Self {
        self.0.set("QueryParameters", value);
        self
    }
}

/// `HttpGatewayRoutePathRewrite` of `AWS::AppMesh::GatewayRoute`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpGatewayRoutePathRewrite(Properties);

properties! { HttpGatewayRoutePathRewrite }

impl HttpGatewayRoutePathRewrite {
    /// `Exact`: string.
    #[track_caller]
    pub fn exact(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Exact", value);
        self
    }
}

/// `HttpGatewayRoutePrefixRewrite` of `AWS::AppMesh::GatewayRoute`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpGatewayRoutePrefixRewrite(Properties);

properties! { HttpGatewayRoutePrefixRewrite }

impl HttpGatewayRoutePrefixRewrite {
    /// `DefaultPrefix`: string.
    #[track_caller]
    pub fn default_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultPrefix", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `HttpGatewayRouteRewrite` of `AWS::AppMesh::GatewayRoute`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpGatewayRouteRewrite(Properties);

properties! { HttpGatewayRouteRewrite }

impl HttpGatewayRouteRewrite {
    /// `Hostname`: `GatewayRouteHostnameRewrite`.
    #[track_caller]
    pub fn hostname(mut self, value: impl IntoValue<GatewayRouteHostnameRewrite>) -> Self {
        self.0.set("Hostname", value);
        self
    }

    /// `Path`: `HttpGatewayRoutePathRewrite`.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<HttpGatewayRoutePathRewrite>) -> Self {
        self.0.set("Path", value);
        self
    }

    /// `Prefix`: `HttpGatewayRoutePrefixRewrite`.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<HttpGatewayRoutePrefixRewrite>) -> Self {
        self.0.set("Prefix", value);
        self
    }
}

/// `HttpPathMatch` of `AWS::AppMesh::GatewayRoute`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpPathMatch(Properties);

properties! { HttpPathMatch }

impl HttpPathMatch {
    /// `Exact`: string.
    #[track_caller]
    pub fn exact(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Exact", value);
        self
    }

    /// `Regex`: string.
    #[track_caller]
    pub fn regex(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Regex", value);
        self
    }
}

/// `HttpQueryParameterMatch` of `AWS::AppMesh::GatewayRoute`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpQueryParameterMatch(Properties);

properties! { HttpQueryParameterMatch }

impl HttpQueryParameterMatch {
    /// `Exact`: string.
    #[track_caller]
    pub fn exact(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Exact", value);
        self
    }
}

/// `QueryParameter` of `AWS::AppMesh::GatewayRoute`.
#[derive(Clone, Default)]
#[must_use]
pub struct QueryParameter(Properties);

properties! { QueryParameter }

impl QueryParameter {
    /// `Match`: `HttpQueryParameterMatch`.
    #[track_caller]
    pub fn match_(mut self, value: impl IntoValue<HttpQueryParameterMatch>) -> Self {
        self.0.set("Match", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `Tag` of `AWS::AppMesh::GatewayRoute`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
