//! Files with the values of parameters: the deployment files of Git sync, and what the command lines and CodePipeline take.

use indexmap::IndexMap;

use super::{Deployment, Finding, Segment};
use crate::diagnostic::{Code, Severity};
use crate::value::{Map, Node, NodeKind, Origin, nearest};

/// A stack deployment file of Git sync.
#[derive(Clone, Debug)]
pub struct DeploymentFile {
    /// The path of the template, as it is written there.
    pub template: String,
    /// What the template is deployed with.
    pub deployment: Deployment,
}

/// Reads the tree of a stack deployment file: `template-file-path`, `parameters`, `tags`. `source` names it for people.
///
/// # Errors
///
/// Everything in which the file differs from the form that Git sync reads.
///
/// ```
/// use formwork::syntax;
/// use formwork::validate::read_deployment_file;
/// use formwork::value::Sources;
///
/// let text = "template-file-path: stack.yaml\nparameters: { Environment: prod }\n";
/// let tree = syntax::read(&mut Sources::default(), "prod.yaml", text).root.unwrap();
/// let file = read_deployment_file("prod.yaml", &tree).unwrap();
/// assert_eq!(file.template, "stack.yaml");
/// assert_eq!(file.deployment.parameters["Environment"].as_str(), Some("prod"));
/// ```
pub fn read_deployment_file(source: &str, root: &Node) -> Result<DeploymentFile, Vec<Finding>> {
    let mut reader = Reader::of("E0100");
    let Some(map) = reader.map(&[], root, "a deployment file") else {
        return Err(reader.findings);
    };
    let known = ["template-file-path", "parameters", "tags"];
    for (key, entry) in map.entries().filter(|(key, _)| !known.contains(key)) {
        let message = format!("`{key}` is not known in a deployment file");
        let help = nearest(key, known.into_iter()).map(|near| format!("did you mean `{near}`?"));
        reader.report(&[key], entry.key_origin, message, help);
    }
    let template = match map.get("template-file-path") {
        Some(path) => reader.text(&["template-file-path"], path),
        None => {
            let message = "`template-file-path` is missing".to_owned();
            let help = "it names the template that is deployed".to_owned();
            reader.report(&[], root.origin, message, Some(help));
            None
        }
    };
    let mut parameters = IndexMap::new();
    if let Some(section) = map.get("parameters") {
        let section = reader.map(&["parameters"], section, "`parameters`");
        for (name, value) in section.into_iter().flat_map(Map::iter) {
            reader.value(&["parameters", name], value);
            parameters.insert(name.to_owned(), value.clone());
        }
    }
    if let Some(section) = map.get("tags") {
        let section = reader.map(&["tags"], section, "`tags`");
        for (name, value) in section.into_iter().flat_map(Map::iter) {
            reader.text(&["tags", name], value);
        }
    }
    let source = source.to_owned();
    match template {
        Some(template) if reader.findings.is_empty() => Ok(DeploymentFile {
            template,
            deployment: Deployment { parameters, source },
        }),
        _ => Err(reader.findings),
    }
}

/// Reads the tree of a parameter file: a list of `ParameterKey` and `ParameterValue`, a list of texts `Key=Value`, or a
/// mapping with `Parameters`. `source` names it for people.
///
/// # Errors
///
/// Everything in which the file differs from these forms.
pub fn read_parameter_file(source: &str, root: &Node) -> Result<Deployment, Vec<Finding>> {
    let mut reader = Reader::of("E0200");
    let mut parameters = IndexMap::new();
    match (&root.kind, root.get("Parameters")) {
        (NodeKind::List(list), _) => {
            for item in list {
                if let Some((name, value)) = reader.entry(item) {
                    parameters.insert(name, value);
                }
            }
        }
        (_, Some(section)) => {
            let section = reader.map(&["Parameters"], section, "`Parameters`");
            for (name, value) in section.into_iter().flat_map(Map::iter) {
                reader.value(&["Parameters", name], value);
                parameters.insert(name.to_owned(), value.clone());
            }
        }
        _ => {
            let message = "a parameter file is a list, or a mapping with `Parameters`".to_owned();
            let help = "write a list of `ParameterKey` and `ParameterValue`".to_owned();
            reader.report(&[], root.origin, message, Some(help));
        }
    }
    if !reader.findings.is_empty() {
        return Err(reader.findings);
    }
    let source = source.to_owned();
    Ok(Deployment { parameters, source })
}

/// The values of parameters as command lines take them: `Key=Value`, or `ParameterKey=Key,ParameterValue=Value`.
///
/// # Errors
///
/// Each text that has no such form.
///
/// ```
/// let given = formwork::validate::parameter_values("--parameters", ["Environment=prod"]).unwrap();
/// assert_eq!(given.parameters["Environment"].as_str(), Some("prod"));
/// ```
pub fn parameter_values<'t>(
    source: &str,
    texts: impl IntoIterator<Item = &'t str>,
) -> Result<Deployment, Vec<Finding>> {
    let list = Node::list(texts);
    read_parameter_file(source, &list)
}

/// The name and the value of `Key=Value` or its long form.
fn pair(text: &str) -> Option<(&str, &str)> {
    if let Some(rest) = text.strip_prefix("ParameterKey=") {
        let (name, rest) = rest.split_once(',')?;
        return Some((name, rest.strip_prefix("ParameterValue=")?));
    }
    text.split_once('=').filter(|(name, _)| !name.is_empty())
}

/// Collects what is wrong with a file.
struct Reader {
    code: Code,
    findings: Vec<Finding>,
}

impl Reader {
    fn of(code: &'static str) -> Self {
        Self {
            code: Code::new(code),
            findings: Vec::new(),
        }
    }

    fn report(&mut self, path: &[&str], origin: Origin, message: String, help: Option<String>) {
        self.findings.push(Finding {
            code: self.code,
            severity: Severity::Error,
            path: path.iter().map(|key| Segment::Key((*key).into())).collect(),
            place: String::new(),
            origin,
            message,
            help,
            related: Vec::new(),
            causes: Vec::new(),
        });
    }

    fn wrong(&mut self, path: &[&str], node: &Node, what: &str, wanted: &str) {
        let message = format!("{what} is {}, and {wanted} is expected", node.kind_name());
        self.report(path, node.origin, message, None);
    }

    fn map<'n>(&mut self, path: &[&str], node: &'n Node, what: &str) -> Option<&'n Map> {
        let map = node.as_map();
        if map.is_none() {
            self.wrong(path, node, what, "a mapping");
        }
        map
    }

    fn text(&mut self, path: &[&str], node: &Node) -> Option<String> {
        let text = node.as_str().map(str::to_owned);
        if text.is_none() {
            let what = format!("`{}`", path.last().copied().unwrap_or_default());
            self.wrong(path, node, &what, "text");
        }
        text
    }

    /// A value of a parameter: anything but a mapping or nothing.
    fn value(&mut self, path: &[&str], node: &Node) {
        if matches!(node.kind, NodeKind::Map(_) | NodeKind::Null) {
            let what = format!("`{}`", path.last().copied().unwrap_or_default());
            self.wrong(path, node, &what, "text, a number, truth or a list");
        }
    }

    /// An entry of a list of parameters.
    fn entry(&mut self, item: &Node) -> Option<(String, Node)> {
        if let Some((name, value)) = item.as_str().and_then(pair) {
            return Some((name.to_owned(), Node::from(value).at(item.origin)));
        }
        let name = item.get("ParameterKey").and_then(Node::as_str);
        let value = item.get("ParameterValue");
        if let (Some(name), Some(value)) = (name, value) {
            self.value(&[name], value);
            return Some((name.to_owned(), value.clone()));
        }
        let message = match item.as_map() {
            Some(map) if map.contains("ParameterKey") => "`ParameterValue` is missing",
            _ => "this is no parameter with its value",
        };
        let help = "write `ParameterKey` and `ParameterValue`, or text `Key=Value`".to_owned();
        self.report(&[], item.origin, message.to_owned(), Some(help));
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax;
    use crate::value::Sources;

    fn tree(text: &str) -> Node {
        syntax::read(&mut Sources::default(), "a.yaml", text)
            .root
            .unwrap()
    }

    #[test]
    fn every_form_of_a_parameter_file_is_read() {
        for text in [
            r#"[{"ParameterKey": "A", "ParameterValue": "b=c"}]"#,
            r#"["A=b=c"]"#,
            r#"["ParameterKey=A,ParameterValue=b=c"]"#,
            r#"{"Parameters": {"A": "b=c"}, "Tags": {"Team": "orders"}}"#,
        ] {
            let read = read_parameter_file("a.json", &tree(text)).unwrap();
            assert_eq!(read.parameters["A"], Node::from("b=c"), "{text}");
        }
    }

    #[test]
    fn other_forms_are_told() {
        for (text, message) in [
            (
                "A: b",
                "a parameter file is a list, or a mapping with `Parameters`",
            ),
            (
                "- {Key: A, Value: b}",
                "this is no parameter with its value",
            ),
            ("- {ParameterKey: A}", "`ParameterValue` is missing"),
        ] {
            let findings = read_parameter_file("a.yaml", &tree(text)).unwrap_err();
            assert_eq!(findings[0].message, message, "{text}");
            assert_eq!(findings[0].code.as_str(), "E0200");
        }
        for (text, message) in [
            ("parameters: {}", "`template-file-path` is missing"),
            (
                "template-file-path: [a]",
                "`template-file-path` is a list, and text is expected",
            ),
            (
                "template-file-path: a\ntag: {}",
                "`tag` is not known in a deployment file",
            ),
        ] {
            let findings = read_deployment_file("a.yaml", &tree(text)).unwrap_err();
            assert_eq!(findings[0].message, message, "{text}");
            assert_eq!(findings[0].code.as_str(), "E0100");
        }
    }
}
