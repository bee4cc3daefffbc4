//! The few words of HTTP that calling a deployed API takes.

use std::io::{Error, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// A request to an API behind the local endpoint.
#[derive(Debug, Clone, Default)]
pub(crate) struct Request<'a> {
    /// The method, such as `POST`.
    pub(crate) method: &'a str,
    /// The path with its query, such as `/items?limit=1`.
    pub(crate) path: &'a str,
    /// The `Host` header; the endpoint tells HTTP APIs apart by it.
    pub(crate) host: Option<&'a str>,
    /// Further headers.
    pub(crate) headers: &'a [(String, String)],
    /// The body; one that is not empty is JSON unless the headers say otherwise.
    pub(crate) body: &'a str,
}

/// What the API answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Response {
    /// The status code.
    pub(crate) status: u16,
    /// The headers, their names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    /// The body as text.
    pub(crate) body: String,
}

impl Response {
    /// The value of a header, asked for in lower case.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// The body as JSON; a body that is none gives null.
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap_or_default()
    }
}

/// Sends a request to a loopback port and reads the whole answer.
pub(crate) fn send(port: u16, request: &Request<'_>) -> std::io::Result<Response> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(Duration::from_secs(60)))?;
    stream.write_all(head(port, request).as_bytes())?;
    stream.write_all(request.body.as_bytes())?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    parse(&answer).ok_or_else(|| Error::other("the answer is no HTTP"))
}

fn head(port: u16, request: &Request<'_>) -> String {
    let address = format!("127.0.0.1:{port}");
    let mut lines = vec![
        format!("{} {} HTTP/1.1", request.method, request.path),
        format!("Host: {}", request.host.unwrap_or(&address)),
        "Connection: close".to_owned(),
        format!("Content-Length: {}", request.body.len()),
    ];
    let typed = request
        .headers
        .iter()
        .any(|(name, _)| name.eq_ignore_ascii_case("content-type"));
    if !typed && !request.body.is_empty() {
        lines.push("Content-Type: application/json".to_owned());
    }
    lines.extend(
        request
            .headers
            .iter()
            .map(|(name, value)| format!("{name}: {value}")),
    );
    lines.join("\r\n") + "\r\n\r\n"
}

fn parse(answer: &[u8]) -> Option<Response> {
    let end = answer.windows(4).position(|window| window == b"\r\n\r\n")?;
    let (head, body) = (
        std::str::from_utf8(answer.get(..end)?).ok()?,
        answer.get(end + 4..)?,
    );
    let (first, rest) = head.split_once("\r\n").unwrap_or((head, ""));
    let headers: Vec<_> = rest
        .split("\r\n")
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    let chunked = headers
        .iter()
        .any(|(name, value)| name == "transfer-encoding" && value.eq_ignore_ascii_case("chunked"));
    let body = if chunked {
        join_chunks(body)?
    } else {
        body.to_vec()
    };
    Some(Response {
        status: first.split(' ').nth(1)?.parse().ok()?,
        headers,
        body: String::from_utf8_lossy(&body).into_owned(),
    })
}

fn join_chunks(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let end = rest.windows(2).position(|window| window == b"\r\n")?;
        let size = std::str::from_utf8(rest.get(..end)?).ok()?;
        let size = usize::from_str_radix(size.split(';').next()?.trim(), 16).ok()?;
        if size == 0 {
            return Some(body);
        }
        body.extend_from_slice(rest.get(end + 2..end + 2 + size)?);
        rest = rest.get(end + 4 + size..)?;
    }
}
