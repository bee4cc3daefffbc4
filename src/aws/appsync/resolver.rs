// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppSync::Resolver` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppSync::Resolver`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-resolver.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Resolver(Body);

resource! { Resolver "AWS::AppSync::Resolver" }

impl Resolver {
    /// `ApiId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiId", value);
        self
    }

    /// `CachingConfig`: `CachingConfig`.
    #[track_caller]
    pub fn caching_config(mut self, value: impl IntoValue<CachingConfig>) -> Self {
        self.0.set("CachingConfig", value);
        self
    }

    /// `Code`: string, 1 to 32768 characters.
    #[track_caller]
    pub fn code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Code", value);
        self
    }

    /// `CodeS3Location`: string.
    #[track_caller]
    pub fn code_s3_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CodeS3Location", value);
        self
    }

    /// `DataSourceName`: string, 1 to 65536 characters, pattern `^[_A-Za-z][_0-9A-Za-z]*$`.
    #[track_caller]
    pub fn data_source_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSourceName", value);
        self
    }

    /// `FieldName`: string, 1 to 65536 characters, pattern `^[_A-Za-z][_0-9A-Za-z]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldName", value);
        self
    }

    /// `Kind`: `Kind`.
    #[track_caller]
    pub fn kind(mut self, value: impl IntoValue<Kind>) -> Self {
        self.0.set("Kind", value);
        self
    }

    /// `MaxBatchSize`: integer, 0 to 2000.
    #[track_caller]
    pub fn max_batch_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxBatchSize", value);
        self
    }

    /// `MetricsConfig`: `MetricsConfig`.
    #[track_caller]
    pub fn metrics_config(mut self, value: impl IntoValue<MetricsConfig>) -> Self {
        self.0.set("MetricsConfig", value);
        self
    }

    /// `PipelineConfig`: `PipelineConfig`.
    #[track_caller]
    pub fn pipeline_config(mut self, value: impl IntoValue<PipelineConfig>) -> Self {
        self.0.set("PipelineConfig", value);
        self
    }

    /// `RequestMappingTemplate`: string, 1 to 65536 characters.
    #[track_caller]
    pub fn request_mapping_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RequestMappingTemplate", value);
        self
    }

    /// `RequestMappingTemplateS3Location`: string.
    #[track_caller]
    pub fn request_mapping_template_s3_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RequestMappingTemplateS3Location", value);
        self
    }

    /// `ResponseMappingTemplate`: string, 1 to 65536 characters.
    #[track_caller]
    pub fn response_mapping_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResponseMappingTemplate", value);
        self
    }

    /// `ResponseMappingTemplateS3Location`: string.
    #[track_caller]
    pub fn response_mapping_template_s3_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResponseMappingTemplateS3Location", value);
        self
    }

    /// `Runtime`: `AppSyncRuntime`.
    #[track_caller]
    pub fn runtime(mut self, value: impl IntoValue<AppSyncRuntime>) -> Self {
        self.0.set("Runtime", value);
        self
    }

    /// `SyncConfig`: `SyncConfig`.
    #[track_caller]
    pub fn sync_config(mut self, value: impl IntoValue<SyncConfig>) -> Self {
        self.0.set("SyncConfig", value);
        self
    }

    /// `TypeName`: string, 1 to 65536 characters, pattern `^[_A-Za-z][_0-9A-Za-z]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TypeName", value);
        self
    }
}

impl Handle<Resolver> {
    /// `ApiId`
    #[inline]
    pub fn api_id(&self) -> Value<String> {
        self.attribute("ApiId")
    }

    /// `CachingConfig.CachingKeys`
    #[inline]
    pub fn caching_config_caching_keys(&self) -> Value<Vec<String>> {
        self.attribute("CachingConfig.CachingKeys")
    }

    /// `CachingConfig.Ttl`
    #[inline]
    pub fn caching_config_ttl(&self) -> Value<f64> {
        self.attribute("CachingConfig.Ttl")
    }

    /// `Code`
    #[inline]
    pub fn code(&self) -> Value<String> {
        self.attribute("Code")
    }

    /// `CodeS3Location`
    #[inline]
    pub fn code_s3_location(&self) -> Value<String> {
        self.attribute("CodeS3Location")
    }

    /// `DataSourceName`
    #[inline]
    pub fn data_source_name(&self) -> Value<String> {
        self.attribute("DataSourceName")
    }

    /// `FieldName`
    #[inline]
    pub fn field_name(&self) -> Value<String> {
        self.attribute("FieldName")
    }

    /// `Kind`
    #[inline]
    pub fn kind(&self) -> Value<String> {
        self.attribute("Kind")
    }

    /// `MaxBatchSize`
    #[inline]
    pub fn max_batch_size(&self) -> Value<i64> {
        self.attribute("MaxBatchSize")
    }

    /// `MetricsConfig`
    #[inline]
    pub fn metrics_config(&self) -> Value<String> {
        self.attribute("MetricsConfig")
    }

    /// `PipelineConfig.Functions`
    #[inline]
    pub fn pipeline_config_functions(&self) -> Value<Vec<String>> {
        self.attribute("PipelineConfig.Functions")
    }

    /// `RequestMappingTemplate`
    #[inline]
    pub fn request_mapping_template(&self) -> Value<String> {
        self.attribute("RequestMappingTemplate")
    }

    /// `RequestMappingTemplateS3Location`
    #[inline]
    pub fn request_mapping_template_s3_location(&self) -> Value<String> {
        self.attribute("RequestMappingTemplateS3Location")
    }

    /// `ResolverArn`
    #[inline]
    pub fn resolver_arn(&self) -> Value<String> {
        self.attribute("ResolverArn")
    }

    /// `ResponseMappingTemplate`
    #[inline]
    pub fn response_mapping_template(&self) -> Value<String> {
        self.attribute("ResponseMappingTemplate")
    }

    /// `ResponseMappingTemplateS3Location`
    #[inline]
    pub fn response_mapping_template_s3_location(&self) -> Value<String> {
        self.attribute("ResponseMappingTemplateS3Location")
    }

    /// `Runtime.Name`
    #[inline]
    pub fn runtime_name(&self) -> Value<String> {
        self.attribute("Runtime.Name")
    }

    /// `Runtime.RuntimeVersion`
    #[inline]
    pub fn runtime_runtime_version(&self) -> Value<String> {
        self.attribute("Runtime.RuntimeVersion")
    }

    /// `SyncConfig.ConflictDetection`
    #[inline]
    pub fn sync_config_conflict_detection(&self) -> Value<String> {
        self.attribute("SyncConfig.ConflictDetection")
    }

    /// `SyncConfig.ConflictHandler`
    #[inline]
    pub fn sync_config_conflict_handler(&self) -> Value<String> {
        self.attribute("SyncConfig.ConflictHandler")
    }

    /// `SyncConfig.LambdaConflictHandlerConfig.LambdaConflictHandlerArn`
    #[inline]
    pub fn sync_config_lambda_conflict_handler_config_lambda_conflict_handler_arn(
        &self,
    ) -> Value<String> {
        self.attribute("SyncConfig.LambdaConflictHandlerConfig.LambdaConflictHandlerArn")
    }

    /// `TypeName`
    #[inline]
    pub fn type_name(&self) -> Value<String> {
        self.attribute("TypeName")
    }
}

/// `AppSyncRuntime` of `AWS::AppSync::Resolver`.
#[derive(Clone, Default)]
#[must_use]
pub struct AppSyncRuntime(Properties);

properties! { AppSyncRuntime }

impl AppSyncRuntime {
    /// `Name`: `AppSyncRuntimeName`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<AppSyncRuntimeName>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RuntimeVersion`: string. Required.
    #[track_caller]
    pub fn runtime_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuntimeVersion", value);
        self
    }
}

choice! {
    /// `AppSyncRuntimeName` of `AWS::AppSync::Resolver`.
    AppSyncRuntimeName
    APPSYNC_JS "APPSYNC_JS"
}

/// `CachingConfig` of `AWS::AppSync::Resolver`.
#[derive(Clone, Default)]
#[must_use]
pub struct CachingConfig(Properties);

properties! { CachingConfig }

impl CachingConfig {
    /// `CachingKeys`: list of strings.
    #[track_caller]
    pub fn caching_keys(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CachingKeys", value);
        self
    }

    /// `Ttl`: number. Required.
    #[track_caller]
    pub fn ttl(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Ttl", value);
        self
    }
}

choice! {
    /// `Kind` of `AWS::AppSync::Resolver`.
    Kind
    PIPELINE "PIPELINE"
    UNIT "UNIT"
}

/// `LambdaConflictHandlerConfig` of `AWS::AppSync::Resolver`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaConflictHandlerConfig(Properties);

properties! { LambdaConflictHandlerConfig }

impl LambdaConflictHandlerConfig {
    /// `LambdaConflictHandlerArn`: string.
    #[track_caller]
    pub fn lambda_conflict_handler_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LambdaConflictHandlerArn", value);
        self
    }
}

choice! {
    /// `MetricsConfig` of `AWS::AppSync::Resolver`.
    MetricsConfig
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `PipelineConfig` of `AWS::AppSync::Resolver`.
#[derive(Clone, Default)]
#[must_use]
pub struct PipelineConfig(Properties);

properties! { PipelineConfig }

impl PipelineConfig {
    /// `Functions`: list of strings.
    #[track_caller]
    pub fn functions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Functions", value);
        self
    }
}

/// `SyncConfig` of `AWS::AppSync::Resolver`.
#[derive(Clone, Default)]
#[must_use]
pub struct SyncConfig(Properties);

properties! { SyncConfig }

impl SyncConfig {
    /// `ConflictDetection`: `SyncConfigConflictDetection`. Required.
    #[track_caller]
    pub fn conflict_detection(
        mut self,
        value: impl IntoValue<SyncConfigConflictDetection>,
    ) -> Self {
        self.0.set("ConflictDetection", value);
        self
    }

    /// `ConflictHandler`: `SyncConfigConflictHandler`.
    #[track_caller]
    pub fn conflict_handler(mut self, value: impl IntoValue<SyncConfigConflictHandler>) -> Self {
        self.0.set("ConflictHandler", value);
        self
    }

    /// `LambdaConflictHandlerConfig`: `LambdaConflictHandlerConfig`.
    #[track_caller]
    pub fn lambda_conflict_handler_config(
        mut self,
        value: impl IntoValue<LambdaConflictHandlerConfig>,
    ) -> Self {
        self.0.set("LambdaConflictHandlerConfig", value);
        self
    }
}

choice! {
    /// `SyncConfigConflictDetection` of `AWS::AppSync::Resolver`.
    SyncConfigConflictDetection
    NONE "NONE"
    VERSION "VERSION"
}

choice! {
    /// `SyncConfigConflictHandler` of `AWS::AppSync::Resolver`.
    SyncConfigConflictHandler
    AUTOMERGE "AUTOMERGE"
    LAMBDA "LAMBDA"
    NONE "NONE"
    OPTIMISTIC_CONCURRENCY "OPTIMISTIC_CONCURRENCY"
}
