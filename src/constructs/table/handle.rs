//! What others see of a table.

use super::{Table, TableMetrics};
use crate::definition::{Access, Construct, Handle, Lowering};
use crate::diagnostic::{Code, Diagnostic};
use crate::value::{Text, Value};

/// The ARN of a table's stream; a table that is missing or has no stream is reported.
pub(in crate::constructs) fn stream_of(
    cx: &mut Lowering<'_>,
    table: &Handle<Table>,
) -> Option<Value<String>> {
    let found = cx.find(table)?;
    if found.stream_view().is_none() {
        let name = table.construct_name();
        let diagnostic = Diagnostic::error(Code::INCOMPLETE, format!("table `{name}` has no stream"))
            .at(table.origin(), format!("`{}` wants to follow it", cx.name()))
            .related(found.base().origin, format!("`{name}` is made here"))
            .help(
                "give the table one: `.stream(StreamViewType::NewAndOldImages)`, `stream: new_and_old_images` in a definition \
                 file",
            );
        cx.report(diagnostic);
        return None;
    }
    Some(table.stream_arn())
}

impl Handle<Table> {
    /// The ARN (`Fn::GetAtt` of `Arn`).
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The name (`Ref`).
    pub fn name(&self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the stream (`Fn::GetAtt` of `StreamArn`). The table must have one.
    pub fn stream_arn(&self) -> Value<String> {
        self.attribute("StreamArn")
    }

    /// The ARN of an index.
    pub fn index_arn(&self, index: &str) -> Value<String> {
        let text = Text::new().value(self.arn()).text("/index/");
        text.text(index).into()
    }

    #[track_caller]
    fn access(&self, verb: &str) -> Access {
        Access::new(&self.here(), verb)
    }

    /// Access: read items, one or many, in the table and its indexes.
    #[track_caller]
    pub fn read(&self) -> Access {
        self.access("read")
    }

    /// Access: put, change and delete items.
    #[track_caller]
    pub fn write(&self) -> Access {
        self.access("write")
    }

    /// Access: read and write.
    #[track_caller]
    pub fn read_write(&self) -> Access {
        self.access("read-write")
    }

    /// Access: follow the stream.
    #[track_caller]
    pub fn read_stream(&self) -> Access {
        self.access("stream")
    }

    /// Access: `BatchGetItem` alone.
    #[track_caller]
    pub fn batch_get_item(&self) -> Access {
        self.access("batch-get-item")
    }

    /// Access: `BatchWriteItem` alone.
    #[track_caller]
    pub fn batch_write_item(&self) -> Access {
        self.access("batch-write-item")
    }

    /// Access: `ConditionCheckItem` alone, as part of a transaction.
    #[track_caller]
    pub fn condition_check_item(&self) -> Access {
        self.access("condition-check-item")
    }

    /// Access: `DeleteItem` alone.
    #[track_caller]
    pub fn delete_item(&self) -> Access {
        self.access("delete-item")
    }

    /// Access: `DescribeTable` alone.
    #[track_caller]
    pub fn describe_table(&self) -> Access {
        self.access("describe-table")
    }

    /// Access: `GetItem` alone.
    #[track_caller]
    pub fn get_item(&self) -> Access {
        self.access("get-item")
    }

    /// Access: `PutItem` alone.
    #[track_caller]
    pub fn put_item(&self) -> Access {
        self.access("put-item")
    }

    /// Access: `Query` alone, on the table and its indexes.
    #[track_caller]
    pub fn query(&self) -> Access {
        self.access("query")
    }

    /// Access: `Scan` alone, on the table and its indexes.
    #[track_caller]
    pub fn scan(&self) -> Access {
        self.access("scan")
    }

    /// Access: `UpdateItem` alone.
    #[track_caller]
    pub fn update_item(&self) -> Access {
        self.access("update-item")
    }

    /// Access: `DELETE` statements of `PartiQL` alone.
    #[track_caller]
    pub fn partiql_delete(&self) -> Access {
        self.access("partiql-delete")
    }

    /// Access: `INSERT` statements of `PartiQL` alone.
    #[track_caller]
    pub fn partiql_insert(&self) -> Access {
        self.access("partiql-insert")
    }

    /// Access: `SELECT` statements of `PartiQL` alone, on the table and its indexes.
    #[track_caller]
    pub fn partiql_select(&self) -> Access {
        self.access("partiql-select")
    }

    /// Access: `UPDATE` statements of `PartiQL` alone.
    #[track_caller]
    pub fn partiql_update(&self) -> Access {
        self.access("partiql-update")
    }

    /// The metrics that DynamoDB publishes about the table.
    pub fn metrics(&self) -> TableMetrics {
        TableMetrics::of(self)
    }
}
