// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Kendra::DataSource` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Kendra::DataSource`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-datasource.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSource(Body);

resource! { DataSource "AWS::Kendra::DataSource" }

impl DataSource {
    /// `CustomDocumentEnrichmentConfiguration`: `CustomDocumentEnrichmentConfiguration`.
    #[track_caller]
    pub fn custom_document_enrichment_configuration(
        mut self,
        value: impl IntoValue<CustomDocumentEnrichmentConfiguration>,
    ) -> Self {
        self.0.set("CustomDocumentEnrichmentConfiguration", value);
        self
    }

    /// `DataSourceConfiguration`: `DataSourceConfiguration`.
    #[track_caller]
    pub fn data_source_configuration(
        mut self,
        value: impl IntoValue<DataSourceConfiguration>,
    ) -> Self {
        self.0.set("DataSourceConfiguration", value);
        self
    }

    /// `Description`: string, 1 to 1000 characters, pattern `^\P{C}*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `IndexId`: string, 36 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn index_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IndexId", value);
        self
    }

    /// `LanguageCode`: string, 2 to 10 characters, pattern `[a-zA-Z-]*`.
    #[track_caller]
    pub fn language_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LanguageCode", value);
        self
    }

    /// `Name`: string, 1 to 1000 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 1 to 1284 characters.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Schedule`: string, at most 1000 characters.
    #[track_caller]
    pub fn schedule(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Schedule", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: `Type`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<DataSource> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AccessControlListConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessControlListConfiguration(Properties);

properties! { AccessControlListConfiguration }

impl AccessControlListConfiguration {
    /// `KeyPath`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn key_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyPath", value);
        self
    }
}

/// `AclConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct AclConfiguration(Properties);

properties! { AclConfiguration }

impl AclConfiguration {
    /// `AllowedGroupsColumnName`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn allowed_groups_column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AllowedGroupsColumnName", value);
        self
    }
}

/// `ColumnConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct ColumnConfiguration(Properties);

properties! { ColumnConfiguration }

impl ColumnConfiguration {
    /// `ChangeDetectingColumns`: list of strings, 1 to 5 items. Required.
    #[track_caller]
    pub fn change_detecting_columns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ChangeDetectingColumns", value);
        self
    }

    /// `DocumentDataColumnName`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn document_data_column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DocumentDataColumnName", value);
        self
    }

    /// `DocumentIdColumnName`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn document_id_column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DocumentIdColumnName", value);
        self
    }

    /// `DocumentTitleColumnName`: string, 1 to 100 characters.
    #[track_caller]
    pub fn document_title_column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DocumentTitleColumnName", value);
        self
    }

    /// `FieldMappings`: list of `DataSourceToIndexFieldMapping`, at most 100 items.
    #[track_caller]
    pub fn field_mappings(
        mut self,
        value: impl IntoValue<ListOf<DataSourceToIndexFieldMapping>>,
    ) -> Self {
        self.0.set("FieldMappings", value);
        self
    }
}

choice! {
    /// `ConditionOperator` of `AWS::Kendra::DataSource`.
    ConditionOperator
    GREATER_THAN "GreaterThan"
    GREATER_THAN_OR_EQUALS "GreaterThanOrEquals"
    LESS_THAN "LessThan"
    LESS_THAN_OR_EQUALS "LessThanOrEquals"
    EQUALS "Equals"
    NOT_EQUALS "NotEquals"
    CONTAINS "Contains"
    NOT_CONTAINS "NotContains"
    EXISTS "Exists"
    NOT_EXISTS "NotExists"
    BEGINS_WITH "BeginsWith"
}

/// `ConfluenceAttachmentConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfluenceAttachmentConfiguration(Properties);

properties! { ConfluenceAttachmentConfiguration }

impl ConfluenceAttachmentConfiguration {
    /// `AttachmentFieldMappings`: list of `ConfluenceAttachmentToIndexFieldMapping`, 1 to 11 items.
    #[track_caller]
    pub fn attachment_field_mappings(
        mut self,
        value: impl IntoValue<ListOf<ConfluenceAttachmentToIndexFieldMapping>>,
    ) -> Self {
        self.0.set("AttachmentFieldMappings", value);
        self
    }

    /// `CrawlAttachments`: boolean.
    #[track_caller]
    pub fn crawl_attachments(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CrawlAttachments", value);
        self
    }
}

choice! {
    /// `ConfluenceAttachmentFieldName` of `AWS::Kendra::DataSource`.
    ConfluenceAttachmentFieldName
    AUTHOR "AUTHOR"
    CONTENT_TYPE "CONTENT_TYPE"
    CREATED_DATE "CREATED_DATE"
    DISPLAY_URL "DISPLAY_URL"
    FILE_SIZE "FILE_SIZE"
    ITEM_TYPE "ITEM_TYPE"
    PARENT_ID "PARENT_ID"
    SPACE_KEY "SPACE_KEY"
    SPACE_NAME "SPACE_NAME"
    URL "URL"
    VERSION "VERSION"
}

/// `ConfluenceAttachmentToIndexFieldMapping` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfluenceAttachmentToIndexFieldMapping(Properties);

properties! { ConfluenceAttachmentToIndexFieldMapping }

impl ConfluenceAttachmentToIndexFieldMapping {
    /// `DataSourceFieldName`: `ConfluenceAttachmentFieldName`. Required.
    #[track_caller]
    pub fn data_source_field_name(
        mut self,
        value: impl IntoValue<ConfluenceAttachmentFieldName>,
    ) -> Self {
        self.0.set("DataSourceFieldName", value);
        self
    }

    /// `DateFieldFormat`: string, 4 to 40 characters.
    #[track_caller]
    pub fn date_field_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DateFieldFormat", value);
        self
    }

    /// `IndexFieldName`: string, 1 to 30 characters. Required.
    #[track_caller]
    pub fn index_field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IndexFieldName", value);
        self
    }
}

/// `ConfluenceBlogConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfluenceBlogConfiguration(Properties);

properties! { ConfluenceBlogConfiguration }

impl ConfluenceBlogConfiguration {
    /// `BlogFieldMappings`: list of `ConfluenceBlogToIndexFieldMapping`, 1 to 9 items.
    #[track_caller]
    pub fn blog_field_mappings(
        mut self,
        value: impl IntoValue<ListOf<ConfluenceBlogToIndexFieldMapping>>,
    ) -> Self {
        self.0.set("BlogFieldMappings", value);
        self
    }
}

choice! {
    /// `ConfluenceBlogFieldName` of `AWS::Kendra::DataSource`.
    ConfluenceBlogFieldName
    AUTHOR "AUTHOR"
    DISPLAY_URL "DISPLAY_URL"
    ITEM_TYPE "ITEM_TYPE"
    LABELS "LABELS"
    PUBLISH_DATE "PUBLISH_DATE"
    SPACE_KEY "SPACE_KEY"
    SPACE_NAME "SPACE_NAME"
    URL "URL"
    VERSION "VERSION"
}

/// `ConfluenceBlogToIndexFieldMapping` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfluenceBlogToIndexFieldMapping(Properties);

properties! { ConfluenceBlogToIndexFieldMapping }

impl ConfluenceBlogToIndexFieldMapping {
    /// `DataSourceFieldName`: `ConfluenceBlogFieldName`. Required.
    #[track_caller]
    pub fn data_source_field_name(
        mut self,
        value: impl IntoValue<ConfluenceBlogFieldName>,
    ) -> Self {
        self.0.set("DataSourceFieldName", value);
        self
    }

    /// `DateFieldFormat`: string, 4 to 40 characters.
    #[track_caller]
    pub fn date_field_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DateFieldFormat", value);
        self
    }

    /// `IndexFieldName`: string, 1 to 30 characters. Required.
    #[track_caller]
    pub fn index_field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IndexFieldName", value);
        self
    }
}

/// `ConfluenceConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfluenceConfiguration(Properties);

properties! { ConfluenceConfiguration }

impl ConfluenceConfiguration {
    /// `AttachmentConfiguration`: `ConfluenceAttachmentConfiguration`.
    #[track_caller]
    pub fn attachment_configuration(
        mut self,
        value: impl IntoValue<ConfluenceAttachmentConfiguration>,
    ) -> Self {
        self.0.set("AttachmentConfiguration", value);
        self
    }

    /// `BlogConfiguration`: `ConfluenceBlogConfiguration`.
    #[track_caller]
    pub fn blog_configuration(
        mut self,
        value: impl IntoValue<ConfluenceBlogConfiguration>,
    ) -> Self {
        self.0.set("BlogConfiguration", value);
        self
    }

    /// `ExclusionPatterns`: list of strings, at most 100 items.
    #[track_caller]
    pub fn exclusion_patterns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExclusionPatterns", value);
        self
    }

    /// `InclusionPatterns`: list of strings, at most 100 items.
    #[track_caller]
    pub fn inclusion_patterns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("InclusionPatterns", value);
        self
    }

    /// `PageConfiguration`: `ConfluencePageConfiguration`.
    #[track_caller]
    pub fn page_configuration(
        mut self,
        value: impl IntoValue<ConfluencePageConfiguration>,
    ) -> Self {
        self.0.set("PageConfiguration", value);
        self
    }

    /// `SecretArn`: string, 1 to 1284 characters. Required.
    #[track_caller]
    pub fn secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretArn", value);
        self
    }

    /// `ServerUrl`: string, 1 to 2048 characters, pattern `^(https?|ftp|file)://([^\s]*)`. Required.
    #[track_caller]
    pub fn server_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerUrl", value);
        self
    }

    /// `SpaceConfiguration`: `ConfluenceSpaceConfiguration`.
    #[track_caller]
    pub fn space_configuration(
        mut self,
        value: impl IntoValue<ConfluenceSpaceConfiguration>,
    ) -> Self {
        self.0.set("SpaceConfiguration", value);
        self
    }

    /// `Version`: `ConfluenceVersion`. Required.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<ConfluenceVersion>) -> Self {
        self.0.set("Version", value);
        self
    }

    /// `VpcConfiguration`: `DataSourceVpcConfiguration`.
    #[track_caller]
    pub fn vpc_configuration(mut self, value: impl IntoValue<DataSourceVpcConfiguration>) -> Self {
        self.0.set("VpcConfiguration", value);
        self
    }
}

/// `ConfluencePageConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfluencePageConfiguration(Properties);

properties! { ConfluencePageConfiguration }

impl ConfluencePageConfiguration {
    /// `PageFieldMappings`: list of `ConfluencePageToIndexFieldMapping`, 1 to 12 items.
    #[track_caller]
    pub fn page_field_mappings(
        mut self,
        value: impl IntoValue<ListOf<ConfluencePageToIndexFieldMapping>>,
    ) -> Self {
        self.0.set("PageFieldMappings", value);
        self
    }
}

choice! {
    /// `ConfluencePageFieldName` of `AWS::Kendra::DataSource`.
    ConfluencePageFieldName
    AUTHOR "AUTHOR"
    CONTENT_STATUS "CONTENT_STATUS"
    CREATED_DATE "CREATED_DATE"
    DISPLAY_URL "DISPLAY_URL"
    ITEM_TYPE "ITEM_TYPE"
    LABELS "LABELS"
    MODIFIED_DATE "MODIFIED_DATE"
    PARENT_ID "PARENT_ID"
    SPACE_KEY "SPACE_KEY"
    SPACE_NAME "SPACE_NAME"
    URL "URL"
    VERSION "VERSION"
}

/// `ConfluencePageToIndexFieldMapping` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfluencePageToIndexFieldMapping(Properties);

properties! { ConfluencePageToIndexFieldMapping }

impl ConfluencePageToIndexFieldMapping {
    /// `DataSourceFieldName`: `ConfluencePageFieldName`. Required.
    #[track_caller]
    pub fn data_source_field_name(
        mut self,
        value: impl IntoValue<ConfluencePageFieldName>,
    ) -> Self {
        self.0.set("DataSourceFieldName", value);
        self
    }

    /// `DateFieldFormat`: string, 4 to 40 characters.
    #[track_caller]
    pub fn date_field_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DateFieldFormat", value);
        self
    }

    /// `IndexFieldName`: string, 1 to 30 characters. Required.
    #[track_caller]
    pub fn index_field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IndexFieldName", value);
        self
    }
}

/// `ConfluenceSpaceConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfluenceSpaceConfiguration(Properties);

properties! { ConfluenceSpaceConfiguration }

impl ConfluenceSpaceConfiguration {
    /// `CrawlArchivedSpaces`: boolean.
    #[track_caller]
    pub fn crawl_archived_spaces(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CrawlArchivedSpaces", value);
        self
    }

    /// `CrawlPersonalSpaces`: boolean.
    #[track_caller]
    pub fn crawl_personal_spaces(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CrawlPersonalSpaces", value);
        self
    }

    /// `ExcludeSpaces`: list of strings, at least 1 item.
    #[track_caller]
    pub fn exclude_spaces(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExcludeSpaces", value);
        self
    }

    /// `IncludeSpaces`: list of strings, at least 1 item.
    #[track_caller]
    pub fn include_spaces(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("IncludeSpaces", value);
        self
    }

    /// `SpaceFieldMappings`: list of `ConfluenceSpaceToIndexFieldMapping`, 1 to 4 items.
    #[track_caller]
    pub fn space_field_mappings(
        mut self,
        value: impl IntoValue<ListOf<ConfluenceSpaceToIndexFieldMapping>>,
    ) -> Self {
        self.0.set("SpaceFieldMappings", value);
        self
    }
}

choice! {
    /// `ConfluenceSpaceFieldName` of `AWS::Kendra::DataSource`.
    ConfluenceSpaceFieldName
    DISPLAY_URL "DISPLAY_URL"
    ITEM_TYPE "ITEM_TYPE"
    SPACE_KEY "SPACE_KEY"
    URL "URL"
}

/// `ConfluenceSpaceToIndexFieldMapping` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfluenceSpaceToIndexFieldMapping(Properties);

properties! { ConfluenceSpaceToIndexFieldMapping }

impl ConfluenceSpaceToIndexFieldMapping {
    /// `DataSourceFieldName`: `ConfluenceSpaceFieldName`. Required.
    #[track_caller]
    pub fn data_source_field_name(
        mut self,
        value: impl IntoValue<ConfluenceSpaceFieldName>,
    ) -> Self {
        self.0.set("DataSourceFieldName", value);
        self
    }

    /// `DateFieldFormat`: string, 4 to 40 characters.
    #[track_caller]
    pub fn date_field_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DateFieldFormat", value);
        self
    }

    /// `IndexFieldName`: string, 1 to 30 characters. Required.
    #[track_caller]
    pub fn index_field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IndexFieldName", value);
        self
    }
}

choice! {
    /// `ConfluenceVersion` of `AWS::Kendra::DataSource`.
    ConfluenceVersion
    CLOUD "CLOUD"
    SERVER "SERVER"
}

/// `ConnectionConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectionConfiguration(Properties);

properties! { ConnectionConfiguration }

impl ConnectionConfiguration {
    /// `DatabaseHost`: string, 1 to 253 characters. Required.
    #[track_caller]
    pub fn database_host(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseHost", value);
        self
    }

    /// `DatabaseName`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `DatabasePort`: integer, 1 to 65535. Required.
    #[track_caller]
    pub fn database_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DatabasePort", value);
        self
    }

    /// `SecretArn`: string, 1 to 1284 characters. Required.
    #[track_caller]
    pub fn secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretArn", value);
        self
    }

    /// `TableName`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }
}

/// `CustomDocumentEnrichmentConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomDocumentEnrichmentConfiguration(Properties);

properties! { CustomDocumentEnrichmentConfiguration }

impl CustomDocumentEnrichmentConfiguration {
    /// `InlineConfigurations`: list of `InlineCustomDocumentEnrichmentConfiguration`, at most 100 items.
    #[track_caller]
    pub fn inline_configurations(
        mut self,
        value: impl IntoValue<ListOf<InlineCustomDocumentEnrichmentConfiguration>>,
    ) -> Self {
        self.0.set("InlineConfigurations", value);
        self
    }

    /// `PostExtractionHookConfiguration`: `HookConfiguration`.
    #[track_caller]
    pub fn post_extraction_hook_configuration(
        mut self,
        value: impl IntoValue<HookConfiguration>,
    ) -> Self {
        self.0.set("PostExtractionHookConfiguration", value);
        self
    }

    /// `PreExtractionHookConfiguration`: `HookConfiguration`.
    #[track_caller]
    pub fn pre_extraction_hook_configuration(
        mut self,
        value: impl IntoValue<HookConfiguration>,
    ) -> Self {
        self.0.set("PreExtractionHookConfiguration", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 1 to 1284 characters.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `DataSourceConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSourceConfiguration(Properties);

properties! { DataSourceConfiguration }

impl DataSourceConfiguration {
    /// `ConfluenceConfiguration`: `ConfluenceConfiguration`. Deprecated.
    #[track_caller]
    pub fn confluence_configuration(
        mut self,
        value: impl IntoValue<ConfluenceConfiguration>,
    ) -> Self {
        self.0.set("ConfluenceConfiguration", value);
        self
    }

    /// `DatabaseConfiguration`: `DatabaseConfiguration`. Deprecated.
    #[track_caller]
    pub fn database_configuration(mut self, value: impl IntoValue<DatabaseConfiguration>) -> Self {
        self.0.set("DatabaseConfiguration", value);
        self
    }

    /// `GoogleDriveConfiguration`: `GoogleDriveConfiguration`. Deprecated.
    #[track_caller]
    pub fn google_drive_configuration(
        mut self,
        value: impl IntoValue<GoogleDriveConfiguration>,
    ) -> Self {
        self.0.set("GoogleDriveConfiguration", value);
        self
    }

    /// `OneDriveConfiguration`: `OneDriveConfiguration`. Deprecated.
    #[track_caller]
    pub fn one_drive_configuration(mut self, value: impl IntoValue<OneDriveConfiguration>) -> Self {
        self.0.set("OneDriveConfiguration", value);
        self
    }

    /// `S3Configuration`: `S3DataSourceConfiguration`. Deprecated.
    #[track_caller]
    pub fn s3_configuration(mut self, value: impl IntoValue<S3DataSourceConfiguration>) -> Self {
        self.0.set("S3Configuration", value);
        self
    }

    /// `SalesforceConfiguration`: `SalesforceConfiguration`. Deprecated.
    #[track_caller]
    pub fn salesforce_configuration(
        mut self,
        value: impl IntoValue<SalesforceConfiguration>,
    ) -> Self {
        self.0.set("SalesforceConfiguration", value);
        self
    }

    /// `ServiceNowConfiguration`: `ServiceNowConfiguration`. Deprecated.
    #[track_caller]
    pub fn service_now_configuration(
        mut self,
        value: impl IntoValue<ServiceNowConfiguration>,
    ) -> Self {
        self.0.set("ServiceNowConfiguration", value);
        self
    }

    /// `SharePointConfiguration`: `SharePointConfiguration`. Deprecated.
    #[track_caller]
    pub fn share_point_configuration(
        mut self,
        value: impl IntoValue<SharePointConfiguration>,
    ) -> Self {
        self.0.set("SharePointConfiguration", value);
        self
    }

    /// `TemplateConfiguration`: `TemplateConfiguration`.
    #[track_caller]
    pub fn template_configuration(mut self, value: impl IntoValue<TemplateConfiguration>) -> Self {
        self.0.set("TemplateConfiguration", value);
        self
    }

    /// `WebCrawlerConfiguration`: `WebCrawlerConfiguration`. Deprecated.
    #[track_caller]
    pub fn web_crawler_configuration(
        mut self,
        value: impl IntoValue<WebCrawlerConfiguration>,
    ) -> Self {
        self.0.set("WebCrawlerConfiguration", value);
        self
    }

    /// `WorkDocsConfiguration`: `WorkDocsConfiguration`. Deprecated.
    #[track_caller]
    pub fn work_docs_configuration(mut self, value: impl IntoValue<WorkDocsConfiguration>) -> Self {
        self.0.set("WorkDocsConfiguration", value);
        self
    }
}

/// `DataSourceToIndexFieldMapping` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSourceToIndexFieldMapping(Properties);

properties! { DataSourceToIndexFieldMapping }

impl DataSourceToIndexFieldMapping {
    /// `DataSourceFieldName`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn data_source_field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSourceFieldName", value);
        self
    }

    /// `DateFieldFormat`: string, 4 to 40 characters.
    #[track_caller]
    pub fn date_field_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DateFieldFormat", value);
        self
    }

    /// `IndexFieldName`: string, 1 to 30 characters. Required.
    #[track_caller]
    pub fn index_field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IndexFieldName", value);
        self
    }
}

/// `DataSourceVpcConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSourceVpcConfiguration(Properties);

properties! { DataSourceVpcConfiguration }

impl DataSourceVpcConfiguration {
    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`, at most 10 items. Required.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list of strings, at most 6 items. Required.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }
}

/// `DatabaseConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatabaseConfiguration(Properties);

properties! { DatabaseConfiguration }

impl DatabaseConfiguration {
    /// `AclConfiguration`: `AclConfiguration`.
    #[track_caller]
    pub fn acl_configuration(mut self, value: impl IntoValue<AclConfiguration>) -> Self {
        self.0.set("AclConfiguration", value);
        self
    }

    /// `ColumnConfiguration`: `ColumnConfiguration`. Required.
    #[track_caller]
    pub fn column_configuration(mut self, value: impl IntoValue<ColumnConfiguration>) -> Self {
        self.0.set("ColumnConfiguration", value);
        self
    }

    /// `ConnectionConfiguration`: `ConnectionConfiguration`. Required.
    #[track_caller]
    pub fn connection_configuration(
        mut self,
        value: impl IntoValue<ConnectionConfiguration>,
    ) -> Self {
        self.0.set("ConnectionConfiguration", value);
        self
    }

    /// `DatabaseEngineType`: `DatabaseEngineType`. Required.
    #[track_caller]
    pub fn database_engine_type(mut self, value: impl IntoValue<DatabaseEngineType>) -> Self {
        self.0.set("DatabaseEngineType", value);
        self
    }

    /// `SqlConfiguration`: `SqlConfiguration`.
    #[track_caller]
    pub fn sql_configuration(mut self, value: impl IntoValue<SqlConfiguration>) -> Self {
        self.0.set("SqlConfiguration", value);
        self
    }

    /// `VpcConfiguration`: `DataSourceVpcConfiguration`.
    #[track_caller]
    pub fn vpc_configuration(mut self, value: impl IntoValue<DataSourceVpcConfiguration>) -> Self {
        self.0.set("VpcConfiguration", value);
        self
    }
}

choice! {
    /// `DatabaseEngineType` of `AWS::Kendra::DataSource`.
    DatabaseEngineType
    RDS_AURORA_MYSQL "RDS_AURORA_MYSQL"
    RDS_AURORA_POSTGRESQL "RDS_AURORA_POSTGRESQL"
    RDS_MYSQL "RDS_MYSQL"
    RDS_POSTGRESQL "RDS_POSTGRESQL"
}

/// `DocumentAttributeCondition` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentAttributeCondition(Properties);

properties! { DocumentAttributeCondition }

impl DocumentAttributeCondition {
    /// `ConditionDocumentAttributeKey`: string, 1 to 200 characters, pattern `[a-zA-Z0-9_][a-zA-Z0-9_-]*`. Required.
    #[track_caller]
    pub fn condition_document_attribute_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConditionDocumentAttributeKey", value);
        self
    }

    /// `ConditionOnValue`: `DocumentAttributeValue`.
    #[track_caller]
    pub fn condition_on_value(mut self, value: impl IntoValue<DocumentAttributeValue>) -> Self {
        self.0.set("ConditionOnValue", value);
        self
    }

    /// `Operator`: `ConditionOperator`. Required.
    #[track_caller]
    pub fn operator(mut self, value: impl IntoValue<ConditionOperator>) -> Self {
        self.0.set("Operator", value);
        self
    }
}

/// `DocumentAttributeTarget` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentAttributeTarget(Properties);

properties! { DocumentAttributeTarget }

impl DocumentAttributeTarget {
    /// `TargetDocumentAttributeKey`: string, 1 to 200 characters, pattern `[a-zA-Z0-9_][a-zA-Z0-9_-]*`. Required.
    #[track_caller]
    pub fn target_document_attribute_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetDocumentAttributeKey", value);
        self
    }

    /// `TargetDocumentAttributeValue`: `DocumentAttributeValue`.
    #[track_caller]
    pub fn target_document_attribute_value(
        mut self,
        value: impl IntoValue<DocumentAttributeValue>,
    ) -> Self {
        self.0.set("TargetDocumentAttributeValue", value);
        self
    }

    /// `TargetDocumentAttributeValueDeletion`: boolean.
    #[track_caller]
    pub fn target_document_attribute_value_deletion(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("TargetDocumentAttributeValueDeletion", value);
        self
    }
}

/// `DocumentAttributeValue` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentAttributeValue(Properties);

properties! { DocumentAttributeValue }

impl DocumentAttributeValue {
    /// `DateValue`: string.
    #[track_caller]
    pub fn date_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DateValue", value);
        self
    }

    /// `LongValue`: integer.
    #[track_caller]
    pub fn long_value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("LongValue", value);
        self
    }

    /// `StringListValue`: list of strings.
    #[track_caller]
    pub fn string_list_value(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("StringListValue", value);
        self
    }

    /// `StringValue`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn string_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StringValue", value);
        self
    }
}

/// `DocumentsMetadataConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentsMetadataConfiguration(Properties);

properties! { DocumentsMetadataConfiguration }

impl DocumentsMetadataConfiguration {
    /// `S3Prefix`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn s3_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Prefix", value);
        self
    }
}

/// `GoogleDriveConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct GoogleDriveConfiguration(Properties);

properties! { GoogleDriveConfiguration }

impl GoogleDriveConfiguration {
    /// `ExcludeMimeTypes`: list of strings, at most 30 items.
    #[track_caller]
    pub fn exclude_mime_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExcludeMimeTypes", value);
        self
    }

    /// `ExcludeSharedDrives`: list of strings, at most 100 items.
    #[track_caller]
    pub fn exclude_shared_drives(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExcludeSharedDrives", value);
        self
    }

    /// `ExcludeUserAccounts`: list of strings, at most 100 items.
    #[track_caller]
    pub fn exclude_user_accounts(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExcludeUserAccounts", value);
        self
    }

    /// `ExclusionPatterns`: list of strings, at most 100 items.
    #[track_caller]
    pub fn exclusion_patterns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExclusionPatterns", value);
        self
    }

    /// `FieldMappings`: list of `DataSourceToIndexFieldMapping`, at most 100 items.
    #[track_caller]
    pub fn field_mappings(
        mut self,
        value: impl IntoValue<ListOf<DataSourceToIndexFieldMapping>>,
    ) -> Self {
        self.0.set("FieldMappings", value);
        self
    }

    /// `InclusionPatterns`: list of strings, at most 100 items.
    #[track_caller]
    pub fn inclusion_patterns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("InclusionPatterns", value);
        self
    }

    /// `SecretArn`: string, 1 to 1284 characters. Required.
    #[track_caller]
    pub fn secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretArn", value);
        self
    }
}

/// `HookConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct HookConfiguration(Properties);

properties! { HookConfiguration }

impl HookConfiguration {
    /// `InvocationCondition`: `DocumentAttributeCondition`.
    #[track_caller]
    pub fn invocation_condition(
        mut self,
        value: impl IntoValue<DocumentAttributeCondition>,
    ) -> Self {
        self.0.set("InvocationCondition", value);
        self
    }

    /// `LambdaArn`: `LambdaFunctionArn`, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn lambda_arn(mut self, value: impl IntoValue<format::LambdaFunctionArn>) -> Self {
        self.0.set("LambdaArn", value);
        self
    }

    /// `S3Bucket`: `S3BucketName`, 3 to 63 characters, pattern `[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]`. Required.
    #[track_caller]
    pub fn s3_bucket(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3Bucket", value);
        self
    }
}

/// `InlineCustomDocumentEnrichmentConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct InlineCustomDocumentEnrichmentConfiguration(Properties);

properties! { InlineCustomDocumentEnrichmentConfiguration }

impl InlineCustomDocumentEnrichmentConfiguration {
    /// `Condition`: `DocumentAttributeCondition`.
    #[track_caller]
    pub fn condition(mut self, value: impl IntoValue<DocumentAttributeCondition>) -> Self {
        self.0.set("Condition", value);
        self
    }

    /// `DocumentContentDeletion`: boolean.
    #[track_caller]
    pub fn document_content_deletion(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DocumentContentDeletion", value);
        self
    }

    /// `Target`: `DocumentAttributeTarget`.
    #[track_caller]
    pub fn target(mut self, value: impl IntoValue<DocumentAttributeTarget>) -> Self {
        self.0.set("Target", value);
        self
    }
}

/// `OneDriveConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct OneDriveConfiguration(Properties);

properties! { OneDriveConfiguration }

impl OneDriveConfiguration {
    /// `DisableLocalGroups`: boolean.
    #[track_caller]
    pub fn disable_local_groups(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DisableLocalGroups", value);
        self
    }

    /// `ExclusionPatterns`: list of strings, at most 100 items.
    #[track_caller]
    pub fn exclusion_patterns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExclusionPatterns", value);
        self
    }

    /// `FieldMappings`: list of `DataSourceToIndexFieldMapping`, at most 100 items.
    #[track_caller]
    pub fn field_mappings(
        mut self,
        value: impl IntoValue<ListOf<DataSourceToIndexFieldMapping>>,
    ) -> Self {
        self.0.set("FieldMappings", value);
        self
    }

    /// `InclusionPatterns`: list of strings, at most 100 items.
    #[track_caller]
    pub fn inclusion_patterns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("InclusionPatterns", value);
        self
    }

    /// `OneDriveUsers`: `OneDriveUsers`. Required.
    #[track_caller]
    pub fn one_drive_users(mut self, value: impl IntoValue<OneDriveUsers>) -> Self {
        self.0.set("OneDriveUsers", value);
        self
    }

    /// `SecretArn`: string, 1 to 1284 characters. Required.
    #[track_caller]
    pub fn secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretArn", value);
        self
    }

    /// `TenantDomain`: string, 1 to 256 characters, pattern `^([a-zA-Z0-9]+(-[a-zA-Z0-9]+)*\.)+[a-z]{2,}$`. Required.
    #[track_caller]
    pub fn tenant_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TenantDomain", value);
        self
    }
}

/// `OneDriveUsers` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct OneDriveUsers(Properties);

properties! { OneDriveUsers }

impl OneDriveUsers {
    /// `OneDriveUserList`: list of strings, 1 to 100 items.
    #[track_caller]
    pub fn one_drive_user_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("OneDriveUserList", value);
        self
    }

    /// `OneDriveUserS3Path`: `S3Path`.
    #[track_caller]
    pub fn one_drive_user_s3_path(mut self, value: impl IntoValue<S3Path>) -> Self {
        self.0.set("OneDriveUserS3Path", value);
        self
    }
}

/// `ProxyConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProxyConfiguration(Properties);

properties! { ProxyConfiguration }

impl ProxyConfiguration {
    /// `Credentials`: string, 1 to 1284 characters.
    #[track_caller]
    pub fn credentials(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Credentials", value);
        self
    }

    /// `Host`: string, 1 to 253 characters, pattern `([^\s]*)`. Required.
    #[track_caller]
    pub fn host(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Host", value);
        self
    }

    /// `Port`: integer, 1 to 65535. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }
}

choice! {
    /// `QueryIdentifiersEnclosingOption` of `AWS::Kendra::DataSource`.
    QueryIdentifiersEnclosingOption
    DOUBLE_QUOTES "DOUBLE_QUOTES"
    NONE "NONE"
}

/// `S3DataSourceConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3DataSourceConfiguration(Properties);

properties! { S3DataSourceConfiguration }

impl S3DataSourceConfiguration {
    /// `AccessControlListConfiguration`: `AccessControlListConfiguration`.
    #[track_caller]
    pub fn access_control_list_configuration(
        mut self,
        value: impl IntoValue<AccessControlListConfiguration>,
    ) -> Self {
        self.0.set("AccessControlListConfiguration", value);
        self
    }

    /// `BucketName`: `S3BucketName`, 3 to 63 characters, pattern `[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]`. Required.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `DocumentsMetadataConfiguration`: `DocumentsMetadataConfiguration`.
    #[track_caller]
    pub fn documents_metadata_configuration(
        mut self,
        value: impl IntoValue<DocumentsMetadataConfiguration>,
    ) -> Self {
        self.0.set("DocumentsMetadataConfiguration", value);
        self
    }

    /// `ExclusionPatterns`: list of strings, at most 100 items.
    #[track_caller]
    pub fn exclusion_patterns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExclusionPatterns", value);
        self
    }

    /// `InclusionPatterns`: list of strings, at most 100 items.
    #[track_caller]
    pub fn inclusion_patterns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("InclusionPatterns", value);
        self
    }

    /// `InclusionPrefixes`: list of strings, at most 100 items.
    #[track_caller]
    pub fn inclusion_prefixes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("InclusionPrefixes", value);
        self
    }
}

/// `S3Path` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Path(Properties);

properties! { S3Path }

impl S3Path {
    /// `Bucket`: `S3BucketName`, 3 to 63 characters, pattern `[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]`. Required.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `Key`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }
}

/// `SalesforceChatterFeedConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct SalesforceChatterFeedConfiguration(Properties);

properties! { SalesforceChatterFeedConfiguration }

impl SalesforceChatterFeedConfiguration {
    /// `DocumentDataFieldName`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn document_data_field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DocumentDataFieldName", value);
        self
    }

    /// `DocumentTitleFieldName`: string, 1 to 100 characters.
    #[track_caller]
    pub fn document_title_field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DocumentTitleFieldName", value);
        self
    }

    /// `FieldMappings`: list of `DataSourceToIndexFieldMapping`, at most 100 items.
    #[track_caller]
    pub fn field_mappings(
        mut self,
        value: impl IntoValue<ListOf<DataSourceToIndexFieldMapping>>,
    ) -> Self {
        self.0.set("FieldMappings", value);
        self
    }

    /// `IncludeFilterTypes`: list of `SalesforceChatterFeedIncludeFilterType`, 1 to 2 items.
    #[track_caller]
    pub fn include_filter_types(
        mut self,
        value: impl IntoValue<ListOf<SalesforceChatterFeedIncludeFilterType>>,
    ) -> Self {
        self.0.set("IncludeFilterTypes", value);
        self
    }
}

choice! {
    /// `SalesforceChatterFeedIncludeFilterType` of `AWS::Kendra::DataSource`.
    SalesforceChatterFeedIncludeFilterType
    ACTIVE_USER "ACTIVE_USER"
    STANDARD_USER "STANDARD_USER"
}

/// `SalesforceConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct SalesforceConfiguration(Properties);

properties! { SalesforceConfiguration }

impl SalesforceConfiguration {
    /// `ChatterFeedConfiguration`: `SalesforceChatterFeedConfiguration`.
    #[track_caller]
    pub fn chatter_feed_configuration(
        mut self,
        value: impl IntoValue<SalesforceChatterFeedConfiguration>,
    ) -> Self {
        self.0.set("ChatterFeedConfiguration", value);
        self
    }

    /// `CrawlAttachments`: boolean.
    #[track_caller]
    pub fn crawl_attachments(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CrawlAttachments", value);
        self
    }

    /// `ExcludeAttachmentFilePatterns`: list of strings, at most 100 items.
    #[track_caller]
    pub fn exclude_attachment_file_patterns(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("ExcludeAttachmentFilePatterns", value);
        self
    }

    /// `IncludeAttachmentFilePatterns`: list of strings, at most 100 items.
    #[track_caller]
    pub fn include_attachment_file_patterns(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("IncludeAttachmentFilePatterns", value);
        self
    }

    /// `KnowledgeArticleConfiguration`: `SalesforceKnowledgeArticleConfiguration`.
    #[track_caller]
    pub fn knowledge_article_configuration(
        mut self,
        value: impl IntoValue<SalesforceKnowledgeArticleConfiguration>,
    ) -> Self {
        self.0.set("KnowledgeArticleConfiguration", value);
        self
    }

    /// `SecretArn`: string, 1 to 1284 characters. Required.
    #[track_caller]
    pub fn secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretArn", value);
        self
    }

    /// `ServerUrl`: string, 1 to 2048 characters, pattern `^(https?|ftp|file)://([^\s]*)`. Required.
    #[track_caller]
    pub fn server_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerUrl", value);
        self
    }

    /// `StandardObjectAttachmentConfiguration`: `SalesforceStandardObjectAttachmentConfiguration`.
    #[track_caller]
    pub fn standard_object_attachment_configuration(
        mut self,
        value: impl IntoValue<SalesforceStandardObjectAttachmentConfiguration>,
    ) -> Self {
        self.0.set("StandardObjectAttachmentConfiguration", value);
        self
    }

    /// `StandardObjectConfigurations`: list of `SalesforceStandardObjectConfiguration`, 1 to 17 items.
    #[track_caller]
    pub fn standard_object_configurations(
        mut self,
        value: impl IntoValue<ListOf<SalesforceStandardObjectConfiguration>>,
    ) -> Self {
        self.0.set("StandardObjectConfigurations", value);
        self
    }
}

/// `SalesforceCustomKnowledgeArticleTypeConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct SalesforceCustomKnowledgeArticleTypeConfiguration(Properties);

properties! { SalesforceCustomKnowledgeArticleTypeConfiguration }

impl SalesforceCustomKnowledgeArticleTypeConfiguration {
    /// `DocumentDataFieldName`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn document_data_field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DocumentDataFieldName", value);
        self
    }

    /// `DocumentTitleFieldName`: string, 1 to 100 characters.
    #[track_caller]
    pub fn document_title_field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DocumentTitleFieldName", value);
        self
    }

    /// `FieldMappings`: list of `DataSourceToIndexFieldMapping`, at most 100 items.
    #[track_caller]
    pub fn field_mappings(
        mut self,
        value: impl IntoValue<ListOf<DataSourceToIndexFieldMapping>>,
    ) -> Self {
        self.0.set("FieldMappings", value);
        self
    }

    /// `Name`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `SalesforceKnowledgeArticleConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct SalesforceKnowledgeArticleConfiguration(Properties);

properties! { SalesforceKnowledgeArticleConfiguration }

impl SalesforceKnowledgeArticleConfiguration {
    /// `CustomKnowledgeArticleTypeConfigurations`: list of `SalesforceCustomKnowledgeArticleTypeConfiguration`, 1 to 10 items.
    #[track_caller]
    pub fn custom_knowledge_article_type_configurations(
        mut self,
        value: impl IntoValue<ListOf<SalesforceCustomKnowledgeArticleTypeConfiguration>>,
    ) -> Self {
        self.0
            .set("CustomKnowledgeArticleTypeConfigurations", value);
        self
    }

    /// `IncludedStates`: list of `SalesforceKnowledgeArticleState`, 1 to 3 items. Required.
    #[track_caller]
    pub fn included_states(
        mut self,
        value: impl IntoValue<ListOf<SalesforceKnowledgeArticleState>>,
    ) -> Self {
        self.0.set("IncludedStates", value);
        self
    }

    /// `StandardKnowledgeArticleTypeConfiguration`: `SalesforceStandardKnowledgeArticleTypeConfiguration`.
    #[track_caller]
    pub fn standard_knowledge_article_type_configuration(
        mut self,
        value: impl IntoValue<SalesforceStandardKnowledgeArticleTypeConfiguration>,
    ) -> Self {
        self.0
            .set("StandardKnowledgeArticleTypeConfiguration", value);
        self
    }
}

choice! {
    /// `SalesforceKnowledgeArticleState` of `AWS::Kendra::DataSource`.
    SalesforceKnowledgeArticleState
    DRAFT "DRAFT"
    PUBLISHED "PUBLISHED"
    ARCHIVED "ARCHIVED"
}

/// `SalesforceStandardKnowledgeArticleTypeConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct SalesforceStandardKnowledgeArticleTypeConfiguration(Properties);

properties! { SalesforceStandardKnowledgeArticleTypeConfiguration }

impl SalesforceStandardKnowledgeArticleTypeConfiguration {
    /// `DocumentDataFieldName`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn document_data_field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DocumentDataFieldName", value);
        self
    }

    /// `DocumentTitleFieldName`: string, 1 to 100 characters.
    #[track_caller]
    pub fn document_title_field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DocumentTitleFieldName", value);
        self
    }

    /// `FieldMappings`: list of `DataSourceToIndexFieldMapping`, at most 100 items.
    #[track_caller]
    pub fn field_mappings(
        mut self,
        value: impl IntoValue<ListOf<DataSourceToIndexFieldMapping>>,
    ) -> Self {
        self.0.set("FieldMappings", value);
        self
    }
}

/// `SalesforceStandardObjectAttachmentConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct SalesforceStandardObjectAttachmentConfiguration(Properties);

properties! { SalesforceStandardObjectAttachmentConfiguration }

impl SalesforceStandardObjectAttachmentConfiguration {
    /// `DocumentTitleFieldName`: string, 1 to 100 characters.
    #[track_caller]
    pub fn document_title_field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DocumentTitleFieldName", value);
        self
    }

    /// `FieldMappings`: list of `DataSourceToIndexFieldMapping`, at most 100 items.
    #[track_caller]
    pub fn field_mappings(
        mut self,
        value: impl IntoValue<ListOf<DataSourceToIndexFieldMapping>>,
    ) -> Self {
        self.0.set("FieldMappings", value);
        self
    }
}

/// `SalesforceStandardObjectConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct SalesforceStandardObjectConfiguration(Properties);

properties! { SalesforceStandardObjectConfiguration }

impl SalesforceStandardObjectConfiguration {
    /// `DocumentDataFieldName`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn document_data_field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DocumentDataFieldName", value);
        self
    }

    /// `DocumentTitleFieldName`: string, 1 to 100 characters.
    #[track_caller]
    pub fn document_title_field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DocumentTitleFieldName", value);
        self
    }

    /// `FieldMappings`: list of `DataSourceToIndexFieldMapping`, at most 100 items.
    #[track_caller]
    pub fn field_mappings(
        mut self,
        value: impl IntoValue<ListOf<DataSourceToIndexFieldMapping>>,
    ) -> Self {
        self.0.set("FieldMappings", value);
        self
    }

    /// `Name`: `SalesforceStandardObjectName`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<SalesforceStandardObjectName>) -> Self {
        self.0.set("Name", value);
        self
    }
}

choice! {
    /// `SalesforceStandardObjectName` of `AWS::Kendra::DataSource`.
    SalesforceStandardObjectName
    ACCOUNT "ACCOUNT"
    CAMPAIGN "CAMPAIGN"
    CASE "CASE"
    CONTACT "CONTACT"
    CONTRACT "CONTRACT"
    DOCUMENT "DOCUMENT"
    GROUP "GROUP"
    IDEA "IDEA"
    LEAD "LEAD"
    OPPORTUNITY "OPPORTUNITY"
    PARTNER "PARTNER"
    PRICEBOOK "PRICEBOOK"
    PRODUCT "PRODUCT"
    PROFILE "PROFILE"
    SOLUTION "SOLUTION"
    TASK "TASK"
    USER "USER"
}

choice! {
    /// `ServiceNowAuthenticationType` of `AWS::Kendra::DataSource`.
    ServiceNowAuthenticationType
    HTTP_BASIC "HTTP_BASIC"
    OAUTH2 "OAUTH2"
}

choice! {
    /// `ServiceNowBuildVersionType` of `AWS::Kendra::DataSource`.
    ServiceNowBuildVersionType
    LONDON "LONDON"
    OTHERS "OTHERS"
}

/// `ServiceNowConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceNowConfiguration(Properties);

properties! { ServiceNowConfiguration }

impl ServiceNowConfiguration {
    /// `AuthenticationType`: `ServiceNowAuthenticationType`.
    #[track_caller]
    pub fn authentication_type(
        mut self,
        value: impl IntoValue<ServiceNowAuthenticationType>,
    ) -> Self {
        self.0.set("AuthenticationType", value);
        self
    }

    /// `HostUrl`: string, 1 to 2048 characters, pattern `^(?!(^(https?|ftp|file):\/\/))[a-z0-9-]+(\.service-now\.com)$`. Required.
    #[track_caller]
    pub fn host_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostUrl", value);
        self
    }

    /// `KnowledgeArticleConfiguration`: `ServiceNowKnowledgeArticleConfiguration`.
    #[track_caller]
    pub fn knowledge_article_configuration(
        mut self,
        value: impl IntoValue<ServiceNowKnowledgeArticleConfiguration>,
    ) -> Self {
        self.0.set("KnowledgeArticleConfiguration", value);
        self
    }

    /// `SecretArn`: string, 1 to 1284 characters. Required.
    #[track_caller]
    pub fn secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretArn", value);
        self
    }

    /// `ServiceCatalogConfiguration`: `ServiceNowServiceCatalogConfiguration`.
    #[track_caller]
    pub fn service_catalog_configuration(
        mut self,
        value: impl IntoValue<ServiceNowServiceCatalogConfiguration>,
    ) -> Self {
        self.0.set("ServiceCatalogConfiguration", value);
        self
    }

    /// `ServiceNowBuildVersion`: `ServiceNowBuildVersionType`. Required.
    #[track_caller]
    pub fn service_now_build_version(
        mut self,
        value: impl IntoValue<ServiceNowBuildVersionType>,
    ) -> Self {
        self.0.set("ServiceNowBuildVersion", value);
        self
    }
}

/// `ServiceNowKnowledgeArticleConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceNowKnowledgeArticleConfiguration(Properties);

properties! { ServiceNowKnowledgeArticleConfiguration }

impl ServiceNowKnowledgeArticleConfiguration {
    /// `CrawlAttachments`: boolean.
    #[track_caller]
    pub fn crawl_attachments(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CrawlAttachments", value);
        self
    }

    /// `DocumentDataFieldName`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn document_data_field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DocumentDataFieldName", value);
        self
    }

    /// `DocumentTitleFieldName`: string, 1 to 100 characters.
    #[track_caller]
    pub fn document_title_field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DocumentTitleFieldName", value);
        self
    }

    /// `ExcludeAttachmentFilePatterns`: list of strings, at most 100 items.
    #[track_caller]
    pub fn exclude_attachment_file_patterns(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("ExcludeAttachmentFilePatterns", value);
        self
    }

    /// `FieldMappings`: list of `DataSourceToIndexFieldMapping`, at most 100 items.
    #[track_caller]
    pub fn field_mappings(
        mut self,
        value: impl IntoValue<ListOf<DataSourceToIndexFieldMapping>>,
    ) -> Self {
        self.0.set("FieldMappings", value);
        self
    }

    /// `FilterQuery`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn filter_query(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilterQuery", value);
        self
    }

    /// `IncludeAttachmentFilePatterns`: list of strings, at most 100 items.
    #[track_caller]
    pub fn include_attachment_file_patterns(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("IncludeAttachmentFilePatterns", value);
        self
    }
}

/// `ServiceNowServiceCatalogConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceNowServiceCatalogConfiguration(Properties);

properties! { ServiceNowServiceCatalogConfiguration }

impl ServiceNowServiceCatalogConfiguration {
    /// `CrawlAttachments`: boolean.
    #[track_caller]
    pub fn crawl_attachments(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CrawlAttachments", value);
        self
    }

    /// `DocumentDataFieldName`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn document_data_field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DocumentDataFieldName", value);
        self
    }

    /// `DocumentTitleFieldName`: string, 1 to 100 characters.
    #[track_caller]
    pub fn document_title_field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DocumentTitleFieldName", value);
        self
    }

    /// `ExcludeAttachmentFilePatterns`: list of strings, at most 100 items.
    #[track_caller]
    pub fn exclude_attachment_file_patterns(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("ExcludeAttachmentFilePatterns", value);
        self
    }

    /// `FieldMappings`: list of `DataSourceToIndexFieldMapping`, at most 100 items.
    #[track_caller]
    pub fn field_mappings(
        mut self,
        value: impl IntoValue<ListOf<DataSourceToIndexFieldMapping>>,
    ) -> Self {
        self.0.set("FieldMappings", value);
        self
    }

    /// `IncludeAttachmentFilePatterns`: list of strings, at most 100 items.
    #[track_caller]
    pub fn include_attachment_file_patterns(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("IncludeAttachmentFilePatterns", value);
        self
    }
}

/// `SharePointConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct SharePointConfiguration(Properties);

properties! { SharePointConfiguration }

impl SharePointConfiguration {
    /// `CrawlAttachments`: boolean.
    #[track_caller]
    pub fn crawl_attachments(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CrawlAttachments", value);
        self
    }

    /// `DisableLocalGroups`: boolean.
    #[track_caller]
    pub fn disable_local_groups(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DisableLocalGroups", value);
        self
    }

    /// `DocumentTitleFieldName`: string, 1 to 100 characters.
    #[track_caller]
    pub fn document_title_field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DocumentTitleFieldName", value);
        self
    }

    /// `ExclusionPatterns`: list of strings, at most 100 items.
    #[track_caller]
    pub fn exclusion_patterns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExclusionPatterns", value);
        self
    }

    /// `FieldMappings`: list of `DataSourceToIndexFieldMapping`, at most 100 items.
    #[track_caller]
    pub fn field_mappings(
        mut self,
        value: impl IntoValue<ListOf<DataSourceToIndexFieldMapping>>,
    ) -> Self {
        self.0.set("FieldMappings", value);
        self
    }

    /// `InclusionPatterns`: list of strings, at most 100 items.
    #[track_caller]
    pub fn inclusion_patterns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("InclusionPatterns", value);
        self
    }

    /// `SecretArn`: string, 1 to 1284 characters. Required.
    #[track_caller]
    pub fn secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretArn", value);
        self
    }

    /// `SharePointVersion`: `SharePointConfigurationSharePointVersion`. Required.
    #[track_caller]
    pub fn share_point_version(
        mut self,
        value: impl IntoValue<SharePointConfigurationSharePointVersion>,
    ) -> Self {
        self.0.set("SharePointVersion", value);
        self
    }

    /// `SslCertificateS3Path`: `S3Path`.
    #[track_caller]
    pub fn ssl_certificate_s3_path(mut self, value: impl IntoValue<S3Path>) -> Self {
        self.0.set("SslCertificateS3Path", value);
        self
    }

    /// `Urls`: list of strings, at most 100 items. Required.
    #[track_caller]
    pub fn urls(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Urls", value);
        self
    }

    /// `UseChangeLog`: boolean.
    #[track_caller]
    pub fn use_change_log(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseChangeLog", value);
        self
    }

    /// `VpcConfiguration`: `DataSourceVpcConfiguration`.
    #[track_caller]
    pub fn vpc_configuration(mut self, value: impl IntoValue<DataSourceVpcConfiguration>) -> Self {
        self.0.set("VpcConfiguration", value);
        self
    }
}

choice! {
    /// `SharePointConfigurationSharePointVersion` of `AWS::Kendra::DataSource`.
    SharePointConfigurationSharePointVersion
    SHAREPOINT_ONLINE "SHAREPOINT_ONLINE"
    SHAREPOINT_2013 "SHAREPOINT_2013"
    SHAREPOINT_2016 "SHAREPOINT_2016"
}

/// `SqlConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct SqlConfiguration(Properties);

properties! { SqlConfiguration }

impl SqlConfiguration {
    /// `QueryIdentifiersEnclosingOption`: `QueryIdentifiersEnclosingOption`.
    #[track_caller]
    pub fn query_identifiers_enclosing_option(
        mut self,
        value: impl IntoValue<QueryIdentifiersEnclosingOption>,
    ) -> Self {
        self.0.set("QueryIdentifiersEnclosingOption", value);
        self
    }
}

/// `Tag` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TemplateConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct TemplateConfiguration(Properties);

properties! { TemplateConfiguration }

impl TemplateConfiguration {
    /// `Template`: object. Required.
    #[track_caller]
    pub fn template(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Template", value);
        self
    }
}

choice! {
    /// `Type` of `AWS::Kendra::DataSource`.
    Type
    S3 "S3"
    SHAREPOINT "SHAREPOINT"
    SALESFORCE "SALESFORCE"
    ONEDRIVE "ONEDRIVE"
    SERVICENOW "SERVICENOW"
    DATABASE "DATABASE"
    CUSTOM "CUSTOM"
    CONFLUENCE "CONFLUENCE"
    GOOGLEDRIVE "GOOGLEDRIVE"
    WEBCRAWLER "WEBCRAWLER"
    WORKDOCS "WORKDOCS"
    TEMPLATE "TEMPLATE"
}

/// `WebCrawlerAuthenticationConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct WebCrawlerAuthenticationConfiguration(Properties);

properties! { WebCrawlerAuthenticationConfiguration }

impl WebCrawlerAuthenticationConfiguration {
    /// `BasicAuthentication`: list of `WebCrawlerBasicAuthentication`, at most 10 items.
    #[track_caller]
    pub fn basic_authentication(
        mut self,
        value: impl IntoValue<ListOf<WebCrawlerBasicAuthentication>>,
    ) -> Self {
        self.0.set("BasicAuthentication", value);
        self
    }
}

/// `WebCrawlerBasicAuthentication` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct WebCrawlerBasicAuthentication(Properties);

properties! { WebCrawlerBasicAuthentication }

impl WebCrawlerBasicAuthentication {
    /// `Credentials`: string, 1 to 1284 characters. Required.
    #[track_caller]
    pub fn credentials(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Credentials", value);
        self
    }

    /// `Host`: string, 1 to 253 characters, pattern `([^\s]*)`. Required.
    #[track_caller]
    pub fn host(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Host", value);
        self
    }

    /// `Port`: integer, 1 to 65535. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }
}

/// `WebCrawlerConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct WebCrawlerConfiguration(Properties);

properties! { WebCrawlerConfiguration }

impl WebCrawlerConfiguration {
    /// `AuthenticationConfiguration`: `WebCrawlerAuthenticationConfiguration`.
    #[track_caller]
    pub fn authentication_configuration(
        mut self,
        value: impl IntoValue<WebCrawlerAuthenticationConfiguration>,
    ) -> Self {
        self.0.set("AuthenticationConfiguration", value);
        self
    }

    /// `CrawlDepth`: integer, 1 to 10.
    #[track_caller]
    pub fn crawl_depth(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("CrawlDepth", value);
        self
    }

    /// `MaxContentSizePerPageInMegaBytes`: number, 0 to 50.
    #[track_caller]
    pub fn max_content_size_per_page_in_mega_bytes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxContentSizePerPageInMegaBytes", value);
        self
    }

    /// `MaxLinksPerPage`: integer, 1 to 1000.
    #[track_caller]
    pub fn max_links_per_page(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxLinksPerPage", value);
        self
    }

    /// `MaxUrlsPerMinuteCrawlRate`: integer, 1 to 300.
    #[track_caller]
    pub fn max_urls_per_minute_crawl_rate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxUrlsPerMinuteCrawlRate", value);
        self
    }

    /// `ProxyConfiguration`: `ProxyConfiguration`.
    #[track_caller]
    pub fn proxy_configuration(mut self, value: impl IntoValue<ProxyConfiguration>) -> Self {
        self.0.set("ProxyConfiguration", value);
        self
    }

    /// `UrlExclusionPatterns`: list of strings, at most 100 items.
    #[track_caller]
    pub fn url_exclusion_patterns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("UrlExclusionPatterns", value);
        self
    }

    /// `UrlInclusionPatterns`: list of strings, at most 100 items.
    #[track_caller]
    pub fn url_inclusion_patterns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("UrlInclusionPatterns", value);
        self
    }

    /// `Urls`: `WebCrawlerUrls`. Required.
    #[track_caller]
    pub fn urls(mut self, value: impl IntoValue<WebCrawlerUrls>) -> Self {
        self.0.set("Urls", value);
        self
    }
}

/// `WebCrawlerSeedUrlConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct WebCrawlerSeedUrlConfiguration(Properties);

properties! { WebCrawlerSeedUrlConfiguration }

impl WebCrawlerSeedUrlConfiguration {
    /// `SeedUrls`: list of strings, at most 100 items. Required.
    #[track_caller]
    pub fn seed_urls(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SeedUrls", value);
        self
    }

    /// `WebCrawlerMode`: `WebCrawlerSeedUrlConfigurationWebCrawlerMode`.
    #[track_caller]
    pub fn web_crawler_mode(
        mut self,
        value: impl IntoValue<WebCrawlerSeedUrlConfigurationWebCrawlerMode>,
    ) -> Self {
        self.0.set("WebCrawlerMode", value);
        self
    }
}

choice! {
    /// `WebCrawlerSeedUrlConfigurationWebCrawlerMode` of `AWS::Kendra::DataSource`.
    WebCrawlerSeedUrlConfigurationWebCrawlerMode
    HOST_ONLY "HOST_ONLY"
    SUBDOMAINS "SUBDOMAINS"
    EVERYTHING "EVERYTHING"
}

/// `WebCrawlerSiteMapsConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct WebCrawlerSiteMapsConfiguration(Properties);

properties! { WebCrawlerSiteMapsConfiguration }

impl WebCrawlerSiteMapsConfiguration {
    /// `SiteMaps`: list of strings, at most 3 items. Required.
    #[track_caller]
    pub fn site_maps(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SiteMaps", value);
        self
    }
}

/// `WebCrawlerUrls` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct WebCrawlerUrls(Properties);

properties! { WebCrawlerUrls }

impl WebCrawlerUrls {
    /// `SeedUrlConfiguration`: `WebCrawlerSeedUrlConfiguration`.
    #[track_caller]
    pub fn seed_url_configuration(
        mut self,
        value: impl IntoValue<WebCrawlerSeedUrlConfiguration>,
    ) -> Self {
        self.0.set("SeedUrlConfiguration", value);
        self
    }

    /// `SiteMapsConfiguration`: `WebCrawlerSiteMapsConfiguration`.
    #[track_caller]
    pub fn site_maps_configuration(
        mut self,
        value: impl IntoValue<WebCrawlerSiteMapsConfiguration>,
    ) -> Self {
        self.0.set("SiteMapsConfiguration", value);
        self
    }
}

/// `WorkDocsConfiguration` of `AWS::Kendra::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkDocsConfiguration(Properties);

properties! { WorkDocsConfiguration }

impl WorkDocsConfiguration {
    /// `CrawlComments`: boolean.
    #[track_caller]
    pub fn crawl_comments(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CrawlComments", value);
        self
    }

    /// `ExclusionPatterns`: list of strings, at most 100 items.
    #[track_caller]
    pub fn exclusion_patterns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExclusionPatterns", value);
        self
    }

    /// `FieldMappings`: list of `DataSourceToIndexFieldMapping`, at most 100 items.
    #[track_caller]
    pub fn field_mappings(
        mut self,
        value: impl IntoValue<ListOf<DataSourceToIndexFieldMapping>>,
    ) -> Self {
        self.0.set("FieldMappings", value);
        self
    }

    /// `InclusionPatterns`: list of strings, at most 100 items.
    #[track_caller]
    pub fn inclusion_patterns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("InclusionPatterns", value);
        self
    }

    /// `OrganizationId`: string, 12 characters, pattern `d-[0-9a-fA-F]{10}`. Required.
    #[track_caller]
    pub fn organization_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OrganizationId", value);
        self
    }

    /// `UseChangeLog`: boolean.
    #[track_caller]
    pub fn use_change_log(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseChangeLog", value);
        self
    }
}
